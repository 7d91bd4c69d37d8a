import { readdirSync, readFileSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { describe, expect, it } from 'vitest';
import { editorFiles } from '../../src/knowledge/editor.ts';

const files = editorFiles();
const settings = JSON.parse(files.find(({ path }) => path.startsWith('.vscode'))?.text ?? '{}') as {
  'yaml.schemas': Record<string, string>;
};

describe('what an editor reads', () => {
  it('is written from the schemas as they are now (npx plumbline knowledge schemas)', () => {
    for (const { path, text } of files) expect(readFileSync(path, 'utf8'), path).toBe(text);
  });

  it('names a schema for every file of the clerk, and only schemas that exist', () => {
    const globs = Object.values(settings['yaml.schemas']);
    // The sample data is not the clerk's.
    const yaml = readdirSync('knowledge', { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.yaml') && !file.startsWith('sample/'),
    );
    expect(yaml.length).toBeGreaterThan(300);
    for (const file of yaml)
      expect(
        globs.filter((glob) => matchesGlob(`knowledge/${file}`, glob)),
        file,
      ).toHaveLength(1);
    for (const path of Object.keys(settings['yaml.schemas'])) expect(files.map((file) => file.path)).toContain(path);
  });

  it('knows the keys of a power and what may stand behind them', () => {
    const power = JSON.parse(files.find(({ path }) => path.endsWith('/power.json'))?.text ?? '{}');
    expect(Object.keys(power.properties)).toEqual(expect.arrayContaining(['编号', '领域', '违法行为']));
    expect(power.additionalProperties).toBe(false);
  });
});
