import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readQuestions } from '../answers/index.ts';
import { readSettings, type Settings } from '../config.ts';
import { today } from '../knowledge/day.grammar.ts';
import { isDay, parseCitation } from '../knowledge/grammar.ts';
import { loadKnowledge, report } from '../knowledge/index.ts';
import type { Law } from '../knowledge/law.ts';
import { openTexts } from '../knowledge/texts/index.ts';
import {
  confirm,
  type Item,
  impactData,
  impactLines,
  itemsOf,
  type Reviewed,
  reviewed,
  reportCopy as say,
  verifiedItems,
  worksheetItems,
} from '../review/index.ts';
import { openRecords, type Records } from '../storage/records.ts';
import { print, task } from './task.ts';

const MOST = 20;

export default task({
  name: 'impact',
  description:
    'What rests on articles that a later import has changed; `confirm ID --by ROLE` says that somebody has looked.',
  args: {
    word: { type: 'positional', required: false, description: 'confirm, or nothing' },
    id: { type: 'positional', required: false, description: 'what was looked at, as it is listed' },
    by: { type: 'string', description: 'the role of who has looked' },
    since: { type: 'string', description: 'only what was imported from this day on' },
    json: { type: 'boolean', description: 'print it as data' },
  },
  async run({ args: { word, id, by, since, json } }) {
    if (word !== undefined && word !== 'confirm') throw new Error(say.unknownWord(word));
    if (since !== undefined && !isDay(since)) throw new Error(say.badSince(since));
    const wanted = word === 'confirm' ? confirmationOf(id, by) : undefined;
    await withImpact(readSettings(), async (all, { law, records }) => {
      if (wanted) return confirmOne(all, wanted, records);
      const shown = since === undefined ? all : all.flatMap((one) => from(one, since));
      print(json ? JSON.stringify(impactData(shown), null, 2) : textOf(shown, law, since));
    });
  },
});

/** Everything that rests on a changed article, by the clerk's files as they are now. */
export async function withImpact(
  settings: Settings,
  use: (all: Reviewed[], open: { law: Law; records: Records }) => Promise<void> | void,
): Promise<void> {
  const loaded = loadKnowledge(settings.knowledge);
  if (!loaded.ok) throw new Error(report(loaded.mistakes));
  const law = { knowledge: loaded.knowledge, texts: openTexts(join(settings.data, 'texts')) };
  const records = await openRecords(settings.data, settings.auditKey);
  try {
    const { db } = records;
    const kept = [...(await verifiedItems(db, law)), ...(await worksheetItems(db))];
    const items = [...itemsOf(law.knowledge), ...questionItems(settings.knowledge), ...kept];
    await use(await reviewed(items, { law, db, day: today(new Date()) }), { law, records });
  } finally {
    law.texts.close();
    await records.close();
  }
}

/** The questions by which the search is measured rest on what they name as their answer. */
function questionItems(knowledge: string): Item[] {
  const dir = join(knowledge, 'questions');
  const files = existsSync(dir) ? readdirSync(dir).filter((name) => name.endsWith('.jsonl')) : [];
  return files.toSorted().flatMap((name) =>
    readQuestions(readFileSync(join(dir, name), 'utf8')).map(({ id, question, gold }) => ({
      ...{ kind: 'question' as const, id, title: question },
      citations: gold.flatMap((one) => parseCitation(one) ?? []),
    })),
  );
}

function confirmationOf(id: string | undefined, by: string | undefined): { id: string; role: string } {
  if (!id) throw new Error(say.needsId);
  const role = by?.trim() ?? '';
  if (role === '' || [...role].length > MOST) throw new Error(say.needsRole);
  return { id, role };
}

async function confirmOne(
  all: Reviewed[],
  { id, role }: { id: string; role: string },
  records: Records,
): Promise<void> {
  const found = all.find(({ item, confirmed }) => item.id === id && !confirmed);
  if (!found) throw new Error(say.unknown(id));
  await records.transaction((change) => confirm(change, found, { role, day: today(new Date()) }));
  print(say.done(`${found.item.id} ${found.item.title}`));
}

function from(one: Reviewed, since: string): Reviewed[] {
  const differences = one.differences.filter(({ at }) => today(new Date(at)) >= since);
  return differences.length > 0 ? [{ ...one, differences }] : [];
}

function textOf(all: Reviewed[], { texts }: Law, since?: string): string {
  const held = texts.freshness();
  if (!held) return say.noTexts;
  if (texts.changed().length === 0) return say.nothing(held.imported);
  return all.length === 0 ? say.unaffected : impactLines(all, since).join('\n');
}
