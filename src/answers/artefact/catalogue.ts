import { provisionName } from '../../knowledge/grammar.ts';
import type { Citation } from '../../knowledge/types.ts';
import type { Database } from '../../storage/open.ts';
import type { Edition } from './units.ts';

/** What each unit of the index is; unit ids start at 1. */
export interface Catalogue {
  size: number;
  /** `length`: characters of its text. */
  unit(id: number): { edition: Edition; label: string; penalises: boolean; timed: boolean; length: number };
  /** Provision name: short title and label. */
  name(id: number): string;
  /** The units a citation points at: of its version, or of every edition where it names none. */
  cited(citation: Citation): number[];
  /** Ids of the editions in force on an ISO day; where the day of entry into force is unknown, adoption stands in. */
  inForce(day: string): ReadonlySet<number>;
  editionId(unit: number): number;
  /** The editions of an instrument, by short title. */
  editions(short: string): Edition[];
  /** Every instrument once. */
  titles(): { short: string; title: string }[];
  /** Edition ids of these instruments. */
  editionsOf(shorts: ReadonlySet<string>): number[];
}

interface EditionRow {
  id: number;
  short: string;
  title: string;
  adopted: string | null;
  effective: string | null;
  repealed: string | null;
  expired: number;
}

/** Edition, label, cues, characters. */
type UnitRow = [number, string, number, number];

export function readCatalogue(database: Database): Catalogue {
  const editions = new Map(
    database
      .prepare<[], EditionRow>('SELECT * FROM edition')
      .all()
      .map((row) => [row.id, editionFrom(row)]),
  );
  const units = database.prepare<[], UnitRow>('SELECT edition, label, cues, length FROM unit ORDER BY id');
  const rows = units.raw().all();
  const byName = indexByName(rows, editions);
  const days = new Map<string, ReadonlySet<number>>();
  return {
    size: rows.length,
    unit(id) {
      const [edition, label, cues, length] = at(rows, id);
      return { edition: known(editions, edition), label, penalises: (cues & 1) !== 0, timed: (cues & 2) !== 0, length };
    },
    name: (id) => nameOf(at(rows, id), editions),
    cited: (citation) => {
      const ids = byName.get(provisionName(citation)) ?? [];
      const isVersion = (id: number) => known(editions, at(rows, id)[0]).adopted === citation.version;
      return citation.version === undefined ? ids : ids.filter(isVersion);
    },
    inForce(day) {
      const found = days.get(day) ?? editionsInForce(editions, day);
      if (days.size > 8) days.clear();
      days.set(day, found);
      return found;
    },
    editionId: (unit) => at(rows, unit)[0],
    editions: (short) => [...editions.values()].filter((edition) => edition.short === short),
    titles: () => [...new Map([...editions.values()].map(({ short, title }) => [short, { short, title }])).values()],
    editionsOf: (shorts) => [...editions].filter(([, { short }]) => shorts.has(short)).map(([id]) => id),
  };
}

function editionFrom({ short, title, adopted, effective, repealed, expired }: EditionRow): Edition {
  return {
    ...{ short, title },
    ...(adopted && { adopted }),
    ...(effective && { effective }),
    ...(repealed && { repealed }),
    ...(expired && { expired: true as const }),
  };
}

/** Of each instrument the one edition in force: the last to come into force, not repealed and not called expired. */
function editionsInForce(editions: Map<number, Edition>, day: string): ReadonlySet<number> {
  const newest = new Map<string, { id: number; from: string }>();
  for (const [id, { short, adopted = '', effective = adopted, repealed, expired }] of editions) {
    if (expired || effective > day || (repealed !== undefined && repealed <= day)) continue;
    const other = newest.get(short);
    if (!other || other.from < effective) newest.set(short, { id, from: effective });
  }
  return new Set([...newest.values()].map(({ id }) => id));
}

function indexByName(rows: UnitRow[], editions: Map<number, Edition>): Map<string, number[]> {
  const byName = new Map<string, number[]>();
  for (const [index, row] of rows.entries()) {
    const name = nameOf(row, editions);
    const ids = byName.get(name);
    if (ids) ids.push(index + 1);
    else byName.set(name, [index + 1]);
  }
  return byName;
}

function nameOf([edition, label]: UnitRow, editions: Map<number, Edition>): string {
  return `${known(editions, edition).short}${label}`;
}

function known(editions: Map<number, Edition>, id: number): Edition {
  const edition = editions.get(id);
  if (!edition) throw new Error(`the index has no edition ${id}`);
  return edition;
}

function at<T>(rows: T[], id: number): T {
  const row = rows[id - 1];
  if (row === undefined) throw new Error(`the index has no row ${id}`);
  return row;
}
