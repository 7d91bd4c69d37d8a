/** The arrangement of this year is not known, so nothing that depends on it can be computed. */
export class NotLoaded extends Error {
  override name = 'NotLoaded';
  readonly year: number;
  constructor(year: number) {
    super(`the calendar of ${year} is not loaded`);
    this.year = year;
  }
}
