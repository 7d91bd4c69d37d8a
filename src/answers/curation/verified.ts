import { createHash } from 'node:crypto';
import type { Kysely, Selectable, Transaction } from 'kysely';
import { parseCitation, printCitation } from '../../knowledge/grammar.ts';
import type { Citation } from '../../knowledge/types.ts';
import type { Tables } from '../../storage/tables.ts';
import type { Answers, Question } from '../types.ts';
import { scopeOf, type Waiting } from './store.ts';

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

export type Sources = Pick<Answers, 'cite' | 'fullText' | 'asks'>;

/** A provision, and a digest of its edition and of every word of the article. */
interface RestsOn {
  citation: string;
  said: string;
}

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
  const asks = sources.asks(question.text);
  const fits = (one: Keyed) =>
    one.asks === asks && one.row.wants === question.wants && (one.row.field ?? question.field) === question.field;
  const found = (await newestOfEach(db, sources)).find(fits)?.row;
  return found && stands(found, question.day, sources) ? verifiedIn(found) : undefined;
}
/** Verified answers that no longer answer, because what they rest on has changed and nobody has looked since. */
export async function expired(db: Kysely<Tables>, day: string, sources: Sources): Promise<Verified[]> {
  const newest = await newestOfEach(db, sources);
  return newest.filter(({ row }) => !stands(row, day, sources)).map(({ row }) => verifiedIn(row));
}
type Row = Selectable<Tables['verified']>;
interface Keyed {
  row: Row;
  asks: string;
}

/** Of each question the newest answer, whether it stands or not: an older one never comes back. Those of a field first. */
async function newestOfEach(db: Kysely<Tables>, sources: Sources): Promise<Keyed[]> {
  const rows = await db.selectFrom('verified').selectAll().orderBy('seq', 'desc').execute();
  const newest = new Map<string, Keyed>();
  for (const row of rows) {
    const asks = sources.asks(row.question);
    const question = JSON.stringify([asks, row.wants, row.field]);
    if (!newest.has(question)) newest.set(question, { row, asks });
  }
  return [...newest.values()].sort((a, b) => Number(b.row.field !== null) - Number(a.row.field !== null));
}

function verifiedIn(row: Row): Verified {
  const { id, question, text, role, day } = row;
  return { id, question, text, role, day, ...scopeOf(row), citations: citationsOf(row) };
}

function stands({ rests_on }: Row, day: string, sources: Sources): boolean {
  return (JSON.parse(rests_on) as RestsOn[]).every(({ citation, said }) => {
    const read = parseCitation(citation);
    return read !== undefined && restsOn(read, day, sources).said === said;
  });
}

function citationsOf({ rests_on }: Row): Citation[] {
  return (JSON.parse(rests_on) as RestsOn[]).flatMap(({ citation }) => parseCitation(citation) ?? []);
}

/** Of the edition in force on the day, whatever edition the citation named. */
function restsOn({ version: _, ...place }: Citation, day: string, sources: Sources): RestsOn {
  const [cited] = sources.cite([place], day);
  const words = sources.fullText(place, day)?.paragraphs ?? cited?.gist ?? '';
  const said = createHash('sha256')
    .update(JSON.stringify([cited?.adopted, words]))
    .digest('hex');
  return { citation: printCitation(place), said };
}
