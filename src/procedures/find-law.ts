import { shortTitle } from '../knowledge/grammar.ts';
import type { Knowledge } from '../knowledge/types.ts';

type Known = Pick<Knowledge, 'clock' | 'yearly' | 'aliases'>;

/** Short titles of the laws whose limits are known. */
export function lawsOf({ clock, yearly }: Known): string[] {
  return [...new Set([...clock, ...yearly].map(({ instrument }) => instrument))];
}

/** 行政处罚法 for what people call it. */
export function shortNameOf({ aliases }: Known, law: string): string {
  const title = shortTitle(law);
  return aliases.find((one) => one.short === title || one.aliases.includes(title))?.short ?? title;
}
