import type { Kysely, Selectable, Transaction } from 'kysely';
import type { Citation } from '../../knowledge/types.ts';
import type { Tables } from '../../storage/tables.ts';
import type { Answers, Question } from '../types.ts';
import { changesIn, citationsOf, type RestsOn, restsOn } from './rests-on.ts';
import { endedAnswers, scopeOf, type Waiting } from './store.ts';

/** An answer a person has written and stands for. */
export interface Verified extends Pick<Waiting, 'wants' | 'field'> {
  id: string;
  question: string;
  text: string;
  citations: Citation[];
  /** The role of who verified it, in words. */
  role: string;
  /** ISO day on which it was verified. */
  day: string;
}

/** With what has become of its provisions since, a sentence each, and why it was withdrawn. Neither: it answers. */
export interface Standing extends Verified {
  changes: string[];
  withdrawn?: string;
}

export type Sources = Pick<Answers, 'cite' | 'fullText' | 'asks'>;

export async function keepVerified(db: Transaction<Tables>, verified: Verified, sources: Sources): Promise<void> {
  const { citations, field = null, ...rest } = verified;
  const rests_on = JSON.stringify(citations.map((citation) => restsOn(citation, verified.day, sources)));
  await db
    .insertInto('verified')
    .values({ ...rest, field, asked: sources.asks(rest.question), rests_on })
    .execute();
}

/**
 * The newest verified answer to this question, however it is worded (see `asked`), unless something it rests on has
 * changed since. One written for a field answers in that field only; one to a command, that command only.
 */
export async function verifiedFor(
  db: Kysely<Tables>,
  question: Pick<Question, 'text' | 'day' | 'wants' | 'field'>,
  sources: Sources,
): Promise<Verified | undefined> {
  const found = (await newest(db, sources)).find(answering(question, sources.asks(question.text)));
  if (!found || found.withdrawn !== undefined) return undefined;
  return changesIn(found.rests, question.day, sources).length === 0 ? verifiedIn(found.row) : undefined;
}

/** The newest verified answer to each question, and how it stands on the day; without what was replaced or dismissed. */
export async function verifiedAnswers(db: Kysely<Tables>, day: string, sources: Sources): Promise<Standing[]> {
  return (await newest(db, sources)).map(({ row, rests, withdrawn }) => ({
    ...verifiedIn(row),
    changes: changesIn(rests, day, sources),
    ...(withdrawn !== undefined && { withdrawn }),
  }));
}

/** Those that nobody has ended; what they rest on may have changed. */
export async function verifiedInUse(db: Kysely<Tables>, sources: Pick<Answers, 'asks'>) {
  const all = (await newest(db, sources)).filter(({ withdrawn }) => withdrawn === undefined);
  return all.map(({ row, rests }) => ({ question: row.question, ...scopeOf(row), rests }));
}

type Row = Selectable<Tables['verified']>;

interface Newest {
  row: Row;
  asks: string;
  rests: RestsOn[];
  withdrawn?: string;
}

/** An older answer never comes back when the newest ends. Those of a field come first. */
async function newest(db: Kysely<Tables>, sources: Pick<Answers, 'asks'>): Promise<Newest[]> {
  const rows = await db.selectFrom('verified').selectAll().orderBy('seq', 'desc').execute();
  const ended = await endedAnswers(db);
  const seen = new Set<string>();
  const first = rows.flatMap((row): Newest[] => {
    const asks = sources.asks(row.question);
    const key = JSON.stringify([asks, row.wants, row.field]);
    const end = ended.get(row.id);
    if (seen.has(key)) return [];
    seen.add(key);
    if (end === 'over') return [];
    const rests = JSON.parse(row.rests_on) as RestsOn[];
    return [{ row, asks, rests, ...(end && { withdrawn: end.reason }) }];
  });
  return first.sort((a, b) => Number(b.row.field !== null) - Number(a.row.field !== null));
}

function answering({ wants, field }: Pick<Question, 'wants' | 'field'>, asked: string) {
  return ({ row, asks }: Newest) => asks === asked && row.wants === wants && (row.field ?? field) === field;
}

function verifiedIn(row: Row): Verified {
  const { id, question, text, role, day } = row;
  const citations = citationsOf(JSON.parse(row.rests_on) as RestsOn[]);
  return { id, question, text, role, day, ...scopeOf(row), citations };
}
