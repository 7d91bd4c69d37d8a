import { articleLabel } from '../../knowledge/grammar.ts';
import type { Citation } from '../../knowledge/types.ts';
import type { Database } from '../../storage/open.ts';
import { readColumns } from './columns.ts';
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

export function readCatalogue(database: Database): Catalogue {
  const editions = new Map(
    database
      .prepare<[], EditionRow>('SELECT * FROM edition ORDER BY id')
      .all()
      .map((row) => [row.id, editionFrom(row)]),
  );
  const units = readColumns(database);
  const editionOf = (id: number) => known(editions, units.edition(id));
  const idsOf = idsByShort(editions);
  const days = new Map<string, ReadonlySet<number>>();
  return {
    size: units.size,
    unit(id) {
      const cues = units.cues(id);
      return {
        edition: editionOf(id),
        label: units.label(id),
        penalises: (cues & 1) !== 0,
        timed: (cues & 2) !== 0,
        length: units.length(id),
      };
    },
    name: (id) => `${editionOf(id).short}${units.label(id)}`,
    cited(citation) {
      const { instrument, version } = citation;
      const all = idsOf.get(instrument) ?? [];
      const meant = version === undefined ? all : all.filter((id) => known(editions, id).adopted === version);
      return meant.flatMap((id) => units.labelled(id, articleLabel(citation)));
    },
    inForce(day) {
      const found = days.get(day) ?? editionsInForce(editions, day);
      if (days.size > 8) days.clear();
      days.set(day, found);
      return found;
    },
    editionId: units.edition,
    editions: (short) => (idsOf.get(short) ?? []).map((id) => known(editions, id)),
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

/** The editions of each instrument, in order of their ids, which is that of their units. */
function idsByShort(editions: Map<number, Edition>): Map<string, number[]> {
  const ids = new Map<string, number[]>();
  for (const [id, { short }] of editions) ids.set(short, [...(ids.get(short) ?? []), id]);
  return ids;
}

function known(editions: Map<number, Edition>, id: number): Edition {
  const edition = editions.get(id);
  if (!edition) throw new Error(`the index has no edition ${id}`);
  return edition;
}
