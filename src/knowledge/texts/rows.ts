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
  const expired = new Set(rows.filter((row) => row.expired).map((row) => row.version_id));
  const repeals = rows.flatMap(({ repeals, short }) =>
    (JSON.parse(repeals) as Repeal[]).map((one) => ({ ...one, by: short })),
  );
  const parts = new Map(
    [...byVersion].map(([id, own]) => [id, own.map((row) => ({ id: row.id, articles: row.articles }))]),
  );
  const versions = withRepeals([...byVersion.values()].flatMap(toVersion), repeals);
  return { versions: versions.map((version) => (expired.has(version.id) ? withExpiry(version) : version)), parts };
}

function toVersion(rows: Row[]): TextVersion[] {
  const [first] = rows;
  if (!first) return [];
  const { version_id: id, short, title, folder, source, adopted } = first;
  const dated = rows.find((row) => row.effective !== null && !row.doubt) ?? first;
  return [
    {
      ...{ id, short, title, folder, adopted, source },
      ...(dated.effective && { effective: dated.effective }),
      ...(dated.doubt && { note: warnings.doubt[dated.doubt] }),
    },
  ];
}

/** The source calls it expired: worth saying where no day of repeal is known. */
function withExpiry(version: TextVersion): TextVersion {
  return version.repealed ? version : { ...version, expired: true, note: `${version.note ?? ''}${warnings.expired}` };
}
