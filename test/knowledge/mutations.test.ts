import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isScalar, parseDocument, type Scalar, visit } from 'yaml';
import type { z } from 'zod';
import { gradesSchema } from '../../src/knowledge/grades.schema.ts';
import { powerSchema } from '../../src/knowledge/power.schema.ts';
import { procedureSchema } from '../../src/knowledge/procedure.schema.ts';
import { ruleSchema } from '../../src/knowledge/rule.schema.ts';
import { readYaml } from '../../src/knowledge/source.ts';
import type { Mistake } from '../../src/knowledge/types.ts';
import { KNOWLEDGE } from './folder.ts';

interface Sample {
  file: string;
  text: string;
  schema: z.ZodType;
}

const SCHEMAS: Record<string, z.ZodType> = {
  powers: powerSchema,
  procedures: procedureSchema,
  rules: ruleSchema,
  grades: gradesSchema,
};
const samples = Object.entries(SCHEMAS).flatMap(([folder, schema]): Sample[] =>
  readdirSync(join(KNOWLEDGE, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({ file: name, text: readFileSync(join(KNOWLEDGE, folder, name), 'utf8'), schema })),
);
const sample = fc.constantFrom(...samples);
const RUNS = { numRuns: 250 };

it('a renamed key is always told at its own line', () => {
  fc.assert(
    fc.property(sample, fc.nat(), (one, nth) => {
      const key = pick(keysOf(one.text), nth);
      const text = splice(one.text, key, `${key.value}改`);
      expect(read(one, text)).toContainEqual({
        file: one.file,
        line: one.text.slice(0, key.start).split('\n').length,
        column: expect.any(Number),
        message: expect.stringContaining(`不认识的字段“${key.value}改”`),
      });
    }),
    RUNS,
  );
});

it('a deleted key is either not needed or told', () => {
  let told = 0;
  fc.assert(
    fc.property(sample, fc.nat(), (one, nth) => {
      const key = pick(keysOf(one.text), nth);
      const document = parseDocument(one.text);
      visit(document, {
        Pair: (_, pair) => (isScalar(pair.key) && pair.key.range?.[0] === key.start ? visit.REMOVE : undefined),
      });
      const text = document.toString({ lineWidth: 0 });
      const mistakes = read(one, text);
      expectSound(mistakes, one, text);
      if (mistakes.length > 0) told += 1;
      for (const { message } of mistakes) expect(message).toMatch(/缺少|要写|不能是空的|接着|不写/);
    }),
    RUNS,
  );
  expect(told).toBeGreaterThan(50);
});

it('an altered value is either allowed or told, never thrown', () => {
  const values = [
    '',
    '~',
    '[]',
    '{}',
    '{甲: 1}',
    '-1',
    '1.5',
    '1e999',
    'true',
    '2021-01-01',
    '"',
    "'",
    '*甲',
    '&甲 乙',
    '!甲 乙',
    '[',
    '}',
    '%',
    '@',
    '：',
    '- 甲',
    '- - -',
    '甲: 乙',
    '# 甲',
    '甲'.repeat(5000),
    '\t',
    '\n',
    '\n甲',
    '😀',
    '\u0000',
  ];
  let told = 0;
  fc.assert(
    fc.property(sample, fc.nat(), fc.constantFrom(...values), (one, nth, value) => {
      const text = splice(one.text, pick(valuesOf(one.text), nth), value);
      const mistakes = read(one, text);
      expectSound(mistakes, one, text);
      if (mistakes.length > 0) told += 1;
    }),
    RUNS,
  );
  expect(told).toBeGreaterThan(50);
});

it('text cut out, put in and moved about is never a reason to throw', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom('- ', ': ', '\n', '  ', '[', ']', '{', '}', '"', '|\n', '---\n', '? ', '<<: '),
  );
  fc.assert(
    fc.property(sample, fc.nat(), fc.nat(40), piece, (one, from, length, put) => {
      const start = from % one.text.length;
      const text = splice(one.text, { start, end: start + length }, put);
      expectSound(read(one, text), one, text);
    }),
    RUNS,
  );
});

function read({ file, schema }: Sample, text: string): Mistake[] {
  const result = readYaml({ file, path: file, text }, schema);
  return 'mistakes' in result ? result.mistakes : [];
}

function expectSound(mistakes: readonly Mistake[], { file }: Sample, text: string): void {
  const lines = text.split('\n').length;
  for (const mistake of mistakes) {
    expect(mistake.file).toBe(file);
    expect(mistake.line).toBeGreaterThanOrEqual(1);
    expect(mistake.line).toBeLessThanOrEqual(lines);
    expect(mistake.column).toBeGreaterThanOrEqual(1);
    expect(mistake.message).toMatch(/\p{Script=Han}.*[。？]$/su);
    expect(mistake.message).not.toMatch(/undefined|\[object|Invalid|Expected/);
  }
}

interface Span {
  start: number;
  end: number;
}

function pick<T>(list: readonly T[], nth: number): T {
  const found = list[nth % list.length];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
}

function splice(text: string, { start, end }: Span, put: string): string {
  return text.slice(0, start) + put + text.slice(end);
}

function keysOf(text: string): (Span & { value: string })[] {
  return scalarsOf(text, 'key').map(({ range, value }) => ({ start: range[0], end: range[1], value: String(value) }));
}

function valuesOf(text: string): Span[] {
  return scalarsOf(text, 'value').map(({ range }) => ({ start: range[0], end: range[1] }));
}

function scalarsOf(text: string, place: 'key' | 'value'): (Scalar & { range: [number, number, number] })[] {
  const found: (Scalar & { range: [number, number, number] })[] = [];
  visit(parseDocument(text), {
    Scalar: (at, node) => {
      if ((at === 'key') === (place === 'key') && node.range) found.push({ ...node, range: node.range } as never);
    },
  });
  return found;
}
