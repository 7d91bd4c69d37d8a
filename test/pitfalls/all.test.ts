import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const files = readdirSync('test', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.test.ts'));

it('every pitfall of the reference, P01 to P28, is a test under its number', () => {
  const titles = files.flatMap((file) => readFileSync(join('test', file), 'utf8').match(/['"`]P\d\d(?= )/g) ?? []);
  const numbers = new Set(titles.map((title) => title.slice(1)));
  const wanted = Array.from({ length: 28 }, (_, at) => `P${String(at + 1).padStart(2, '0')}`);
  expect(wanted.filter((number) => !numbers.has(number))).toEqual([]);
});
