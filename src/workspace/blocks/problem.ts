/** One thing wrong with a payload, in the shape of Slack's `blocks.validate`. */
export interface Problem {
  /** JSON pointer: /blocks/0/text/text. */
  pointer: string;
  code: string;
  /** Slack's words. */
  message: string;
  constraint?: { type: string; expected: unknown; got?: unknown };
}

/** A value that breaks a limit, in the words of `blocks.validate`. */
export function failed(pointer: string, message: string, constraint: NonNullable<Problem['constraint']>): Problem {
  return { pointer, code: 'failed_constraint', message, constraint };
}

/** What was given, as it can be said in an answer: text and numbers as they are, everything else by its type. */
export function named(value: unknown): unknown {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value === 'object' ? 'object' : value;
}
