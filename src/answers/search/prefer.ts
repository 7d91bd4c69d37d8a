import type { Knowledge } from '../../knowledge/types.ts';
import type { Wants } from '../types.ts';
import type { EntryMatch } from './cards.ts';
import type { Entry } from './entries.ts';
import type { IntentName } from './intent.ts';

const WANTED = 1.4;
const MEANT = 1.2;

/** Entries of the kind that was asked for, by command or by cue words, count for more; best first. */
export function preferred(
  matches: EntryMatch[],
  { wants, intents }: { wants: Wants; intents: ReadonlySet<IntentName> },
  knowledge: Knowledge,
): EntryMatch[] {
  const weighted = matches.map((match) => ({
    ...match,
    score:
      match.score *
      (isWanted(match.entry, wants) ? WANTED : 1) *
      (isMeant(match.entry, intents, knowledge) ? MEANT : 1),
  }));
  return weighted.sort((a, b) => b.score - a.score);
}

function isWanted({ kind, id }: Entry, wants: Wants): boolean {
  if (wants === 'basis') return kind === 'power';
  if (wants === 'procedure') return kind === 'procedure';
  return wants === 'discretion' && (kind === 'power' || id.startsWith('D-'));
}

function isMeant(entry: Entry, intents: ReadonlySet<IntentName>, { procedures, rules }: Knowledge): boolean {
  if (entry.kind === 'power') return intents.has('penalty');
  if (entry.kind === 'rule')
    return intents.has('discretion') && rules.find(({ id }) => id === entry.id)?.topic === 'discretion';
  if (entry.step === undefined) return false;
  const step = procedures.find(({ id }) => id === entry.id)?.steps[entry.step];
  if (!step) return false;
  return (intents.has('limit') && step.limits.length > 0) || (intents.has('document') && step.document !== undefined);
}
