import { type GoldQuestion, plainName } from '../../questions.ts';
import { type Gathered, gather } from '../../search/gather.ts';
import type { Searcher } from '../../search/searcher.ts';
import { type Reader, readerFor, type Said } from '../read.ts';

/** A question with everything that was found for it. */
export interface Learnt {
  id: string;
  /** Provisions that answer it, by name. */
  gold: ReadonlySet<string>;
  gathered: Gathered;
  read: Reader;
}

/** Questions that have an answer, searched on a day: within their field, or everywhere. */
export async function learntFrom(
  searcher: Searcher,
  questions: readonly GoldQuestion[],
  { day, inField }: { day: string; inField: boolean },
): Promise<Learnt[]> {
  const learnt: Learnt[] = [];
  for (const { id, question: text, field, gold } of questions) {
    if (gold.length === 0 || (inField && !field)) continue;
    const asked = { text, wants: 'any' as const, day, ...(inField && field && { field }) };
    const gathered = await gather(searcher, asked);
    const read = remembered(readerFor(gathered.asked, searcher));
    learnt.push({ id, gold: new Set(gold.map(plainName)), gathered, read });
  }
  return learnt;
}

/** What one fold has read, another need not. */
function remembered(read: Reader): Reader {
  const known = new Map<number, Said>();
  return (id) => {
    const said = known.get(id) ?? read(id);
    known.set(id, said);
    return said;
  };
}
