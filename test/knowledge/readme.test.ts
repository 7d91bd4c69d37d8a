import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { report } from '../../src/knowledge/index.ts';
import { instrumentSchema } from '../../src/knowledge/institutions.schema.ts';
import { readYaml } from '../../src/knowledge/source.ts';
import { KNOWLEDGE, smallFolder } from './folder.ts';

const readme = readFileSync(join(KNOWLEDGE, 'README.md'), 'utf8');
const examples = [...readme.matchAll(/```yaml\n# (\S+)\n([\s\S]*?)```/g)].map(([, path = '', text = '']) => ({
  path,
  text,
}));

it("the clerk's README has an example of every kind", () => {
  const folders = examples.map(({ path }) => path.split('/')[0]);
  expect(folders).toEqual([
    'powers',
    'procedures',
    'rules',
    'grades',
    'packs',
    'circumstances',
    'glossary',
    'documents',
    'instruments',
    'moved',
    'clock',
    'calendar',
    'forms',
    'campaign',
    'sample',
  ]);
});

it('its examples are entries without a mistake', () => {
  const folder = smallFolder();
  for (const { path, text } of examples) if (!path.startsWith('instruments/')) folder.edit(path, () => text);
  expect(folder.lines()).toEqual([]);
  const instrument = examples.find(({ path }) => path.startsWith('instruments/'));
  const read = readYaml({ file: 'x', path: 'x', text: instrument?.text ?? '' }, instrumentSchema);
  expect(read).toMatchObject({ source: { value: { short: '行政处罚法', versions: [{}, {}] } } });
});

it('its example of a report is what the check prints', () => {
  const folder = smallFolder();
  folder.edit('powers/工商执法/MKT-01.yaml', (text) => text.replace('前置条件:', '前置条款:'));
  folder.edit('powers/安监执法/SAF-02.yaml', (text) => text.replace('P-GENERAL', 'P-GENERL'));
  folder.edit('rules/D-01.yaml', (text) => text.replace('类别: 裁量', '类别: 其他'));
  expect(readme).toContain(`\`\`\`\n${report(folder.mistakes())}\n\`\`\``);
});
