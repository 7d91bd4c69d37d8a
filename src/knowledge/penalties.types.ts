/** A fine or detention with its figures; `min` 0 where the text sets none. */
export interface Size {
  kind: string;
  unit: string;
  min: number;
  max: number;
  /** The words just before the figures (处违法所得, 每平方米) and the conditions named since the size before. */
  base: string;
  cues: string;
}

/** What an article says of penalties, as far as a pattern can read it. */
export interface PenaltyReading {
  /** Kinds of penalty and order named, each once. */
  kinds: string[];
  sizes: Size[];
  /** Figures that are no size of a penalty: conditions. */
  others: string[];
  /** A fine or detention is named whose size was not read. */
  open: boolean;
}
