/** An expected "no": the sentence is shown to the person, and nothing is logged. */
export class Refusal extends Error {
  override name = 'Refusal';
  /** The input of a confidential form below which it is shown; the first one when absent. */
  readonly under: string | undefined;

  constructor(sentence: string, under?: string) {
    super(sentence);
    this.under = under;
  }
}
