import type { Intent } from '../../knowledge/types.ts';
import { asksOnTheSpot } from '../grammar.ts';
import { fold } from '../tokens.ts';

export type IntentName = Intent['intent'] | 'onTheSpot';

/** What the asker wants to know, by the clerk's cue words. */
export function intentsIn(text: string, intents: Intent[]): ReadonlySet<IntentName> {
  const plain = fold(text);
  const meant = intents.filter(({ cues }) => cues.some((cue) => plain.includes(fold(cue))));
  return new Set([...meant.map(({ intent }) => intent), ...(asksOnTheSpot(plain) ? (['onTheSpot'] as const) : [])]);
}
