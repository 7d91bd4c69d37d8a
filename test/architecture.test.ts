import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
}).split('\n');
const sources = tracked.filter((file) => /^src\/.*\.(ts|tsx)$/.test(file));
const read = (file: string) => readFileSync(file, 'utf8');
const lines = (file: string) => read(file).split('\n').length - 1;
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');

describe('the source', () => {
  it('is made of small files', () => {
    const lengths = sources.map(lines).sort((a, b) => a - b);
    expect(lengths.length).toBeGreaterThan(50);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(40);
    expect(lengths[Math.floor(lengths.length * 0.9)]).toBeLessThanOrEqual(120);
    expect(sources.filter((file) => lines(file) > 250)).toEqual([]);
  });

  it('speaks Chinese only where people’s words, keys and grammar stand', () => {
    const allowed = /(^|[/.])(copy|schema|grammar|register)\.ts$/;
    const wrong = sources.filter((file) => !allowed.test(file) && /\p{Script=Han}/u.test(withoutComments(read(file))));
    expect(wrong).toEqual([]);
  });

  it('keeps the page inside the workspace', () => {
    for (const file of sources.filter((name) => name.endsWith('.tsx'))) {
      const imports = [...read(file).matchAll(/from '(\.[^']+)'/g)].map((match) => join(file, '..', match[1] ?? ''));
      for (const path of imports) expect(path, file).toMatch(/^src\/workspace\//);
    }
  });

  it('has no folder that could hold anything', () => {
    expect(sources.filter((file) => /\/(utils|helpers|common)[/.]/.test(file))).toEqual([]);
  });

  it('says nowhere on which machine it was written', () => {
    const texts = tracked.filter(
      (file) => /\.(ts|tsx|md|json|ya?ml|mjs|cjs|css|html)$/.test(file) && file !== 'package-lock.json',
    );
    const places = [process.cwd(), homedir()].map((place) => `${place}/`);
    expect(texts.filter((file) => places.some((place) => read(file).includes(place)))).toEqual([]);
  });
});
