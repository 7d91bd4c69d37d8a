import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { vocabulary } from '../../../src/answers/artefact/vocabulary.ts';
import { openCutter } from '../../../src/answers/tokens.ts';
import { embedderOf, scaled, tokensOf } from '../../../src/answers/vectors/embedder.ts';
import { MODEL, modelCard, trainedTable } from '../../../src/answers/vectors/model.ts';
import { nearest } from '../../../src/answers/vectors/nearest.ts';
import { cosineOf, gatherRows, rowCount } from '../../../src/answers/vectors/rows.ts';
import { openVectors, saveVectors } from '../../../src/answers/vectors/store.ts';
import { tableOf } from '../../../src/answers/vectors/table.ts';
import { loadTable, saveTable } from '../../../src/answers/vectors/table-file.ts';
import { unitVectors } from '../../../src/answers/vectors/units.ts';

const cutter = openCutter([]);

function folder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'vectors-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

function cosine(one: ArrayLike<number>, other: ArrayLike<number>): number {
  return Array.from(one).reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
}

test('a text is the sum of its tokens at length one, each token counted once', () => {
  const table = tableOf(2, [
    ['sea', Float32Array.of(3, 0)],
    ['hill', Float32Array.of(0, 4)],
  ]);
  const { embed } = embedderOf(2, [table]);
  expect([...embed(['sea', 'hill', 'sea', 'cloud'])].map((value) => value.toFixed(4))).toEqual(['0.6000', '0.8000']);
  expect([...embed(['cloud'])]).toEqual([0, 0]);
});

test('a table that was saved is the same when it is read, and files that do not belong together are refused', () => {
  const dir = folder();
  const table = tableOf(2, [
    ['sea', Float32Array.of(3, -1)],
    ['hill', Float32Array.of(0, 4)],
  ]);
  saveTable(dir, 'words', table);
  expect(loadTable(dir, 'words', 2)).toEqual(table);
  expect(() => loadTable(dir, 'words', 3)).toThrow(/does not (?:belong to its tokens|hold whole vectors)/);
});

test('the model in the repository is what its card says, small, and only words', () => {
  const { files } = modelCard();
  const names = Object.keys(files);
  expect(names).toContain('tokens.bin');
  for (const name of names)
    expect(
      createHash('sha256')
        .update(readFileSync(join(MODEL, name)))
        .digest('hex'),
      name,
    ).toBe(files[name]);
  expect(names.reduce((sum, name) => sum + statSync(join(MODEL, name)).size, 0)).toBeLessThan(15e6);
  expect(Math.max(...[...trainedTable().rows.keys()].map((token) => token.length))).toBeLessThan(24);
});

test('questions are on the whole nearer to what the law says of their matter than to other matters', () => {
  const { embed } = embedderOf(trainedTable().width, [trainedTable()]);
  const vector = (text: string) => embed(tokensOf(text, cutter));
  const matters = [
    ['离婚孩子归谁', '不满两周岁的子女，以由母亲直接抚养为原则'],
    ['在路边摆摊卖水果会被罚吗', '擅自占用城市道路从事经营活动的，责令改正，处罚款'],
    ['老板欠薪跑了', '用人单位应当及时足额支付劳动报酬'],
    ['借钱不还怎么办', '借款人应当按照约定的期限返还借款'],
    ['邻居把车停在我家门口', '不动产的相邻权利人应当正确处理相邻关系'],
  ].map(([asked = '', said = '']) => ({ asked: vector(asked), said: vector(said) }));
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const own = matters.map(({ asked, said }) => cosine(asked, said));
  const others = matters.flatMap(({ asked }, at) =>
    matters.filter((_, other) => other !== at).map(({ said }) => cosine(asked, said)),
  );
  expect(mean(own)).toBeGreaterThan(mean(others) + 0.1);
});

test('saved provisions are found by what they are about, words of the office’s own included', () => {
  const units = unitVectors(trainedTable());
  const [words, grams] = [vocabulary(), vocabulary()];
  const texts = [
    '海带宝船停靠码头，应当缴纳泊位费',
    '海带宝船进港，应当登记',
    '殴打他人的，处拘留',
    '拖欠工资的，责令支付',
  ];
  for (const text of texts)
    units.add(
      words.distinct(['海带宝船', ...cutter.words(text)].slice(text.includes('海带') ? 0 : 1)),
      grams.distinct(cutter.grams(text)),
    );
  const dir = folder();
  saveVectors(dir, units);
  const vectors = openVectors(dir);
  const nearest = (tokens: string[]) => vectors.near(vectors.embed(tokens), 4).map(({ id }) => id);
  expect(nearest(tokensOf('克扣劳动报酬', cutter))[0]).toBe(4);
  expect(nearest(['海带宝船']).slice(0, 2).sort()).toEqual([1, 2]);
  expect(nearest(['闻所未闻'])).toEqual([]);
});

test('the nearest are those of all that were saved, whatever they are', () => {
  const chance = fc.float({ min: -1, max: 1, noNaN: true });
  const vector = fc
    .array(chance, { minLength: 4, maxLength: 4 })
    .filter((some) => some.some((value) => Math.abs(value) > 0.01));
  fc.assert(
    fc.property(fc.array(vector, { minLength: 1, maxLength: 40 }), vector, fc.nat(12), (all, asked, count) => {
      const units = all.map((values) => scaled(Float32Array.from(values)));
      const query = scaled(Float32Array.from(asked));
      const { add, rows } = gatherRows(4);
      for (const unit of units) add(unit);
      const found = nearest(rows(), query, count + 1);
      const exact = units.map((unit) => cosine(unit, query));
      // Half a step in each of four numbers, which together are at most two.
      const step = 1 / 127;
      expect(new Set(found.map(({ id }) => id)).size).toBe(Math.min(count + 1, units.length));
      for (const { id, score } of found) expect(Math.abs(score - (exact[id - 1] ?? 9))).toBeLessThan(step);
      const best = exact.toSorted((a, b) => b - a);
      for (const [at, { score }] of found.entries()) expect(Math.abs(score - (best[at] ?? 9))).toBeLessThan(step);
    }),
  );
});

test('more provisions than were made room for are kept, in order', () => {
  const { add, rows } = gatherRows(4);
  for (let at = 0; at < 3_000; at += 1) add(scaled(Float32Array.of(0, 0, at, 1_500)));
  expect(rowCount(rows())).toBe(3_000);
  expect(() => unitVectors(tableOf(6, []))).toThrow('multiple of four');
  expect(nearest(rows(), Float32Array.of(0, 0, 1, 0), 2).map(({ id }) => id)).toEqual([3_000, 2_999]);
  expect(cosineOf(rows(), Float64Array.of(0, 0, 1, 0), 1_500)).toBeCloseTo(Math.SQRT1_2, 2);
});
