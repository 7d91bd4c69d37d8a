import { z } from 'zod';

/** What a timetable was made of, as its button carries it: enough to make it again. */
const source = z.union([
  z.strictObject({ procedure: z.string(), event: z.string(), start: z.string(), suspended: z.string().optional() }),
  z.strictObject({ law: z.string(), place: z.string(), start: z.string(), suspended: z.string().optional() }),
]);

export type Source = z.infer<typeof source>;

/** Reads a button's value, which anybody could have forged. */
export const sourceValue = z.string().transform((text, context): Source => {
  const read = source.safeParse(parsed(text));
  if (read.success) return read.data;
  context.issues.push({ code: 'custom', message: 'not a timetable', input: text });
  return z.NEVER;
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
