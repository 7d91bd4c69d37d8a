import { z } from 'zod';
import { today } from '../knowledge/day.grammar.ts';
import type { Services } from '../services.ts';
import { defineCommand } from '../slack/feature.ts';
import { Refusal } from '../slack/refusal.ts';
import { reply, say, whisper } from '../slack/reply.ts';
import { form as copy } from './form.copy.ts';
import { sheetBlocks } from './sheet.view.ts';
import { findWorksheet } from './store.ts';
import { openForm } from './weighing.ts';
import { replayed } from './worksheet.ts';

const SHEET = /^W-[A-Z0-9]{5,10}$/;

/** `/weigh`: the form for a power, or a worksheet by its number. */
export const weighCommand = defineCommand({
  name: '/weigh',
  ...copy.command,
  allow: 'everyone',
  input: z.string().trim(),
  run: async (typed, services, asker) => {
    const plain = typed.normalize('NFKC');
    if (plain === '') return reply(whisper(copy.empty));
    const id = plain.toUpperCase();
    if (SHEET.test(id)) return worksheet(id, services);
    return openForm(await powerMeant(plain, services), services, { asker });
  },
});

async function worksheet(id: string, { records, answers }: Services) {
  const sheet = await findWorksheet(records.db, id);
  if (!sheet) throw new Refusal(copy.noWorksheet(id));
  return reply(say(copy.sheetTitle(id), sheetBlocks(sheet, replayed(sheet, answers))));
}

/** By number, by title, or as a question would find it. */
async function powerMeant(typed: string, { answers, clock }: Services): Promise<string> {
  const { powers } = answers.knowledge;
  const named = powers.find(({ id, title }) => id === typed.toUpperCase() || title === typed);
  if (named) return named.id;
  const day = today(clock());
  const { cards } = await answers.answer({ text: typed, wants: 'discretion', day });
  const power = cards.flatMap((card) => (card.kind === 'power' || card.kind === 'grades' ? [card.power] : []))[0];
  if (!power) throw new Refusal(copy.unknownPower(typed));
  return power.id;
}
