import { z } from 'zod';
import { chineseDay } from '../knowledge/day.grammar.ts';
import type { Body } from '../knowledge/types.ts';
import type { Services } from '../services.ts';
import { defineAction, defineCommand } from '../slack/feature.ts';
import { buttons, context, header, section } from '../slack/kit/blocks.ts';
import { lines, plain } from '../slack/kit/text.ts';
import { Refusal } from '../slack/refusal.ts';
import { type Reply, reply, whisper } from '../slack/reply.ts';
import { copy } from './copy.ts';
import { digestOf } from './digest.ts';
import { digestBlocks } from './digest.view.ts';
import { gather } from './material.ts';
import { shortNames } from './names.ts';
import { pictureMessages } from './picture-message.ts';
import { askedPreview } from './preview.grammar.ts';
import { latestRuns } from './store.ts';

const RUNS = 20;

/** `/digest`: what was said when; `/digest preview [部门]`: what would be said now. */
export const digest = defineCommand({
  name: '/digest',
  ...copy.command,
  allow: ['supervisor'],
  input: z.string().transform((typed) => typed.normalize('NFKC').trim()),
  run: async (typed, services) => {
    if (typed === '') return log(services);
    const asked = askedPreview(typed);
    if (!asked) throw new Refusal(copy.command.unknown(typed));
    return preview(asked.department, services);
  },
});

export const previewButton = defineAction({
  id: 'digest_preview',
  allow: ['supervisor'],
  input: z.string(),
  run: async (_value, services) => preview(undefined, services),
});

async function preview(asked: string | undefined, services: Services): Promise<Reply> {
  const { bodies, campaigns } = services.answers.knowledge;
  const body = asked === undefined ? undefined : bodyOf(asked, bodies);
  if (asked !== undefined && !body) throw new Refusal(copy.command.unknown(asked));
  const scope = body ? { department: body.id } : {};
  const found = digestOf({}, { material: await gather(services), scope, campaigns });
  const where = copy.command.preview(body?.field ?? copy.command.supervision);
  const blocks = found ? digestBlocks(found) : section(plain(copy.nothing));
  const picture = await pictureMessages(found?.chart, { ...services, to: 'you' });
  return reply(whisper(where, [...context(plain(where)), ...blocks]), ...picture);
}

function bodyOf(asked: string, bodies: Body[]): Body | undefined {
  return bodies.find(({ id, field }) => id === asked.toUpperCase() || field === asked);
}

async function log({ records, answers, channels }: Services): Promise<Reply> {
  const runs = await latestRuns(records.db, RUNS);
  const names = shortNames(answers.knowledge.bodies);
  const rows = runs.map(({ schedule, period, outcome }) => {
    const [what = '', place = ''] = schedule.split(':');
    const [campaign, id] = what.split('/');
    const date = answers.knowledge.campaigns.find((one) => one.id === campaign)?.dates.find((one) => one.id === id);
    const words = [
      chineseDay(period),
      names.get(place) ?? copy.command.supervision,
      date?.what ?? copy.command.weekly,
      copy.command.outcomes[outcome],
    ];
    return plain(words.join('　'));
  });
  const blocks = [
    header(copy.command.log),
    ...section(rows.length === 0 ? plain(copy.command.none) : lines(...rows)),
    ...context(...(Object.keys(channels).length === 0 ? [plain(copy.command.noChannels)] : [])),
    ...buttons([{ action: 'digest_preview', label: copy.command.previewButton, value: 'supervision' }]),
  ];
  return reply(whisper(copy.command.log, blocks));
}
