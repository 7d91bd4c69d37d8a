import type { Refusal } from '../protocol.ts';
import type { Json } from '../types.ts';

/** What a refusal of the Web API says is wrong and where: `must be … [json-pointer:/blocks/0]`, taken apart. */
export function problemsIn({ errors, response_metadata }: Json): Refusal['problems'] {
  const lines = errors ?? (response_metadata as Json | undefined)?.messages;
  if (!Array.isArray(lines)) return [];
  return lines.map((line) => {
    const [, message = '', pointer = ''] =
      /^(?:\[ERROR\] )?(.*?)(?: \[json-pointer:(.*)\])?$/s.exec(String(line)) ?? [];
    return { pointer, message };
  });
}
