/** One thing wrong with a payload, in the shape of Slack's `blocks.validate`. */
export interface Problem {
  /** JSON pointer: /blocks/0/text/text. */
  pointer: string;
  code: string;
  /** Slack's words. */
  message: string;
  constraint?: { type: string; expected: unknown; got: unknown };
}
