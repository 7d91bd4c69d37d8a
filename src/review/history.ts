import { type Law, timelineIn } from '../knowledge/law.ts';
import type { TextChange } from '../knowledge/texts/types.ts';
import type { Stage } from '../knowledge/timeline.ts';

/** What is known of one instrument: what imports changed of it, and its editions in order. */
export interface History {
  changes: TextChange[];
  stages: Stage[];
}

/** Reads the history of an instrument once, however many of its articles are asked about; undefined where nothing has changed. */
export function histories(law: Law): (instrument: string) => History | undefined {
  const known = new Map<string, History | undefined>();
  return (instrument) => {
    if (!known.has(instrument)) known.set(instrument, historyOf(instrument, law));
    return known.get(instrument);
  };
}

function historyOf(instrument: string, law: Law): History | undefined {
  const changes = law.texts.changes(instrument);
  return changes.length > 0 ? { changes, stages: timelineIn(instrument, law)?.stages ?? [] } : undefined;
}
