/** A question that may be asked next, and the entry that answers it. */
export interface Next {
  text: string;
  /** Id of a power, procedure or rule. */
  id: string;
  /** Of a procedure, the position of the step. */
  step?: number;
}
