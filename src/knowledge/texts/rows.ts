import type { Database } from '../../storage/open.ts';
import { warnings } from './copy.ts';
import type { Doubt, Repeal } from './dates/day.ts';
import { groupBy } from './group.ts';
import { withRepeals } from './lifecycle.ts';
import type { TextVersion } from './types.ts';

/** A stored document as a part of its version: codes stand in several files. */
export interface Part {
  id: number;
  articles: number;
}

interface Row {
  id: number;
  version_id: number;
  short: string;
  title: string;
  folder: string;
  source: string;
  adopted: string;
  effective: string | null;
  doubt: Doubt | null;
  expired: number;
  repeals: string;
  articles: number;
}

/** Every version in order of short title and adoption, with its parts in the order of their articles. */
export function readVersions(database: Database): { versions: TextVersion[]; parts: Map<number, Part[]> } {
  const rows = database
    .prepare<[], Row>(
      `SELECT id, version_id, short, title, folder, source, adopted, effective, doubt, expired, repeals, articles
       FROM document ORDER BY short, adopted, first_number, book`,
    )
    .all();
  const byVersion = groupBy(rows, (row) => row.version_id);
  const versions = [...byVersion.values()].flatMap(toVersion);
  const repeals = rows.flatMap((row) => JSON.parse(row.repeals) as Repeal[]);
  const parts = new Map(
    [...byVersion].map(([id, own]) => [id, own.map((row) => ({ id: row.id, articles: row.articles }))]),
  );
  return { versions: withRepeals(versions, repeals), parts };
}

function toVersion(rows: Row[]): TextVersion[] {
  const [first] = rows;
  if (!first) return [];
  const { version_id: id, short, title, folder, source, adopted } = first;
  const dated = rows.find((row) => row.effective !== null && !row.doubt) ?? first;
  const notes = [
    ...(dated.doubt ? [warnings.doubt[dated.doubt]] : []),
    ...(rows.some((row) => row.expired) ? [warnings.expired] : []),
  ];
  return [
    {
      ...{ id, short, title, folder, adopted, source },
      ...(dated.effective && { effective: dated.effective }),
      ...(notes.length > 0 && { note: notes.join('') }),
    },
  ];
}
