/** Where a statement comes from. `version` is the date of adoption (ISO); numbers are plain integers; `suffix` is the 之N of 第X条之N. */
export interface Citation {
  instrument: string;
  version?: string;
  article: number;
  suffix?: number;
  paragraph?: number;
  item?: number;
}
