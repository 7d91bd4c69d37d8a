import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { defineCommand } from 'citty';
import { readSettings } from '../config.ts';
import { editorFiles } from '../knowledge/editor.ts';
import { checkTexts, loadKnowledge, report } from '../knowledge/index.ts';
import { openTexts } from '../knowledge/texts/index.ts';
import { checkSample } from '../sample/index.ts';
import { print, task } from './task.ts';

const check = task({
  name: 'check',
  description: "Check the clerk's files and print every mistake with file and line.",
  args: {
    texts: { type: 'boolean', description: 'also compare every cited article and number with the imported texts' },
  },
  async run({ args }) {
    const { knowledge: dir, data } = readSettings();
    const loaded = loadKnowledge(dir);
    if (!loaded.ok) throw new Error(report(loaded.mistakes));
    const { powers, procedures, rules, grades, glossary, instruments, clock, yearly } = loaded.knowledge;
    const limits = [...clock, ...yearly];
    const sample = await checkSample(dir, loaded.knowledge);
    if (sample.mistakes.length > 0) throw new Error(report(sample.mistakes));
    const laws = new Set(limits.map(({ instrument }) => instrument));
    print(
      `${powers.length} powers, ${procedures.length} procedures, ${rules.length} rules, ${grades.length} grade tables, ` +
        `${glossary.length} glossary pairs, ${loaded.phrasings.length} articles with phrasings, ${instruments.length} instruments, ${limits.length} time limits of ${laws.size} laws, ${sample.records} sample records and ${sample.reports} sample reports: no mistakes.`,
    );
    if (!args.texts) return;
    const texts = openTexts(join(data, 'texts'));
    const { mistakes, sentence } = checkTexts(dir, texts);
    texts.close();
    if (mistakes.length > 0) throw new Error(report(mistakes));
    print(sentence);
  },
});

const schemas = task({
  name: 'schemas',
  description: 'Write the JSON Schemas by which an editor completes keys and underlines mistakes.',
  async run() {
    for (const { path, text } of editorFiles()) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
  },
});

export default defineCommand({
  meta: { name: 'knowledge', description: 'The knowledge files.' },
  subCommands: { check, schemas },
});
