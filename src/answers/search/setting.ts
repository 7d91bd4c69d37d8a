import type { Index } from '../artefact/open.ts';

/** What is searched: with official texts or without, everything or the laws of a field first. */
export type Setting = 'texts' | 'textsInField' | 'bare' | 'bareInField';

/** Which weights hold: they differ with what is searched. */
export function settingOf({ texts }: Pick<Index, 'texts'>, field: unknown): Setting {
  if (texts.articles > 0) return field ? 'textsInField' : 'texts';
  return field ? 'bareInField' : 'bare';
}
