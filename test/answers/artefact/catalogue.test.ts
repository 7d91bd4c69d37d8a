import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { readCatalogue } from '../../../src/answers/artefact/catalogue.ts';
import { currentVersion } from '../../../src/answers/artefact/swap.ts';
import { hasIndex } from '../../../src/answers/index.ts';
import { parsePlace } from '../../../src/knowledge/grammar.ts';
import { groupBy } from '../../../src/knowledge/texts/group.ts';
import { openArtefact } from '../../../src/storage/open.ts';
import { IMPORTED } from '../../official.ts';

const indexed = [
  { what: 'the knowledge alone', dir: join(inject('indexed'), 'index') },
  ...(IMPORTED && hasIndex(join(IMPORTED, '../index'))
    ? [{ what: 'the imported texts', dir: join(dirname(IMPORTED), 'index') }]
    : []),
];

interface Row {
  id: number;
  edition: number;
  short: string;
  adopted: string | null;
  label: string;
  cues: number;
  length: number;
}

const checksum = (rows: unknown[]) => createHash('sha256').update(JSON.stringify(rows)).digest('hex');

describe.each(indexed)('the catalogue of $what', ({ dir }) => {
  const database = openArtefact(join(dir, currentVersion(dir) ?? '', 'index.db'));
  const catalogue = readCatalogue(database);
  const rows = database
    .prepare<[], Row>(
      `SELECT unit.id, edition, short, adopted, label, cues, length FROM unit JOIN edition ON edition.id = edition
       ORDER BY unit.id`,
    )
    .all();

  test('says of every unit what its row says', () => {
    expect(catalogue.size).toBe(rows.length);
    const told = rows.map(({ id }) => {
      const { edition, label, penalises, timed, length } = catalogue.unit(id);
      const cues = Number(penalises) + 2 * Number(timed);
      const { short, adopted = null } = edition;
      return { id, edition: catalogue.editionId(id), short, adopted, label, cues, length };
    });
    expect(checksum(told)).toBe(checksum(rows));
    expect(checksum(rows.map(({ id }) => catalogue.name(id)))).toBe(checksum(rows.map((row) => row.short + row.label)));
  });

  test('finds for a citation every unit of its name, or those of its version', () => {
    const byName = groupBy(rows, (row) => row.short + row.label);
    const wrong = rows.filter((row) => {
      const place = parsePlace(row.label);
      if (!place || place.paragraph || place.item) return false;
      const citation = { instrument: row.short, ...place };
      const all = byName.get(row.short + row.label) ?? [];
      const own = all.filter(({ adopted }) => adopted === row.adopted);
      const found = [catalogue.cited(citation), catalogue.cited({ ...citation, version: row.adopted ?? '' })];
      return checksum(found) !== checksum([all, row.adopted ? own : []].map((some) => some.map(({ id }) => id)));
    });
    expect(wrong).toEqual([]);
    expect(catalogue.cited({ instrument: rows[0]?.short ?? '', article: 9_999 })).toEqual([]);
  });

  test('has no unit before the first or after the last', () => {
    expect(() => catalogue.unit(0)).toThrow('the index has no unit 0');
    expect(() => catalogue.editionId(rows.length + 1)).toThrow(`the index has no unit ${rows.length + 1}`);
  });
});
