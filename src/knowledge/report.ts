import { reportLine, reportTitle, reportWhatNext } from './copy.ts';
import type { Mistake } from './types.ts';

/** The mistakes as text for a terminal: one a line, each with the place an editor can jump to. */
export function report(mistakes: readonly Mistake[]): string {
  const files = new Set(mistakes.map(({ file }) => file)).size;
  return [reportTitle(mistakes.length, files), ...mistakes.map(reportLine), reportWhatNext].join('\n');
}
