import { structured } from '../api/arguments.ts';
import { lint } from '../text/lint.ts';
import type { Json } from '../types.ts';

/** The field of a log entry that says what Slack would draw otherwise than it was meant. */
export function warned(sent: Json | undefined, others: string[] = []): { warnings?: string[] } {
  const warnings = [...others, ...lint(decoded(sent ?? {}))];
  return warnings.length === 0 ? {} : { warnings };
}

function decoded(sent: Json): Json {
  try {
    return structured(sent);
  } catch {
    return {};
  }
}
