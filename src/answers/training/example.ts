/** One question's candidates: their features, and which of them are right. */
export interface Example {
  features: Float64Array[];
  right: boolean[];
  /** How many right ones there are, found or not. */
  wanted: number;
}
