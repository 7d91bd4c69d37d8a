import type { Index } from '../artefact/open.ts';
import type { Setting } from './weights.ts';

/** Which weights hold: they differ with what is searched. */
export function settingOf({ texts }: Pick<Index, 'texts'>, field: unknown): Setting {
  if (texts.articles > 0) return field ? 'textsInField' : 'texts';
  return field ? 'bareInField' : 'bare';
}
