import { createHash } from 'node:crypto';
import type { Kysely, Selectable, Transaction } from 'kysely';
import { parseCitation, printCitation } from '../../knowledge/grammar.ts';
import type { Citation } from '../../knowledge/types.ts';
import type { Tables } from '../../storage/tables.ts';
import { asked } from '../asked.grammar.ts';
import type { Answers } from '../types.ts';

/** An answer a person has written and stands for. */
export interface Verified {
  id: string;
  question: string;
  text: string;
  citations: Citation[];
  /** The role of who verified it, in words. */
  role: string;
  /** ISO day on which it was verified. */
  day: string;
}

export type Sources = Pick<Answers, 'cite' | 'fullText'>;

/** A provision, and a digest of its edition and of every word of the article. */
interface RestsOn {
  citation: string;
  said: string;
}

export async function keepVerified(db: Transaction<Tables>, verified: Verified, sources: Sources): Promise<void> {
  const { citations, ...rest } = verified;
  const rests_on = JSON.stringify(citations.map((citation) => restsOn(citation, verified.day, sources)));
  await db
    .insertInto('verified')
    .values({ ...rest, asked: asked(rest.question), rests_on })
    .execute();
}

/** The newest verified answer to this very question, unless something it rests on has changed since. */
export async function verifiedFor(
  db: Kysely<Tables>,
  question: { text: string; day: string },
  sources: Sources,
): Promise<Verified | undefined> {
  const rows = await rowsFor(db, asked(question.text));
  const row = rows.find((one) => stands(one, question.day, sources));
  return row && { ...row, citations: citationsOf(row) };
}

/** Verified answers that no longer answer, because what they rest on has changed and nobody has looked since. */
export async function expired(db: Kysely<Tables>, day: string, sources: Sources): Promise<Verified[]> {
  const rows = await db.selectFrom('verified').selectAll().orderBy('seq', 'desc').execute();
  const newest = rows.filter((row, at) => rows.findIndex((one) => one.asked === row.asked) === at);
  return newest.filter((row) => !stands(row, day, sources)).map((row) => ({ ...row, citations: citationsOf(row) }));
}

type Row = Selectable<Tables['verified']>;

function rowsFor(db: Kysely<Tables>, question: string): Promise<Row[]> {
  return db.selectFrom('verified').selectAll().where('asked', '=', question).orderBy('seq', 'desc').execute();
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
