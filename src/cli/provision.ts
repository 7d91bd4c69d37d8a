import { join } from 'node:path';
import { readSettings } from '../config.ts';
import { isoDay, today } from '../knowledge/day.grammar.ts';
import { parseArticle } from '../knowledge/grammar.ts';
import { loadKnowledge, report } from '../knowledge/index.ts';
import { openTexts } from '../knowledge/texts/index.ts';
import { provisionLines, provisionOn } from '../versions/index.ts';
import { copy } from './copy.ts';
import { print, task } from './task.ts';

export default task({
  name: 'provision',
  description: 'One article of a law as it stood on a day, with the dates and the status of its version.',
  args: {
    law: { type: 'string', required: true, description: 'title, short title or alias' },
    article: { type: 'string', required: true, description: copy.articleArgument },
    date: { type: 'string', description: 'the day whose law is asked for (default: today)' },
    json: { type: 'boolean', description: 'print it as data' },
  },
  async run({ args }) {
    if (args.law.trim() === '') throw new Error(copy.noLaw);
    const place = parseArticle(args.article);
    if (!place) throw new Error(copy.wrongArticle(args.article));
    const day = args.date === undefined ? today(new Date()) : isoDay(args.date);
    if (!day) throw new Error(`--date ${args.date}: a day looks like 2019-05-01.`);
    const settings = readSettings();
    const loaded = loadKnowledge(settings.knowledge);
    if (!loaded.ok) throw new Error(report(loaded.mistakes));
    const texts = openTexts(join(settings.data, 'texts'));
    const found = provisionOn({ law: args.law, place, day }, { knowledge: loaded.knowledge, texts });
    texts.close();
    print(args.json ? JSON.stringify(found, null, 2) : provisionLines(found).join('\n'));
  },
});
