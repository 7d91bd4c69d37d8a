import type { KnownBlock } from '@slack/types';
import { z } from 'zod';
import { today } from '../knowledge/day.grammar.ts';
import { STAFF } from '../people/index.ts';
import type { Services } from '../services.ts';
import { type Asker, defineAction, defineCommand, type Feature } from '../slack/feature.ts';
import { buttons, context, divider, header, row, section } from '../slack/kit/blocks.ts';
import { bold, lines, md, plain } from '../slack/kit/text.ts';
import { type Reply, reply, whisper } from '../slack/reply.ts';
import { my as copy } from './copy.ts';
import type { Register } from './define.ts';
import { spoken } from './detail.view.ts';
import { dueWords } from './list.view.ts';
import { type Owed, owed } from './owed.ts';

const PAGE = 15;
const HOME = 5;

/** `/my`: what one has to do, soonest first, whatever register it stands in; on the home tab the first of it. */
export function myFeature(registers: Register[]): Feature {
  const show = async (from: number, services: Services, { user }: Asker): Promise<Reply> => {
    const mine = await owed(registers, services.records.db, user);
    const page = mine.slice(from, from + PAGE);
    const left = mine.length - from - PAGE;
    const blocks = [
      header(copy.title),
      ...context(plain(mine.length === 0 ? copy.none : copy.count(mine.length))),
      ...page.map((one) => line(one, today(services.clock()))),
      ...(left > 0 ? buttons([{ action: 'my', label: copy.more(left), value: String(from + PAGE) }]) : []),
    ];
    return reply(whisper(mine.length === 0 ? copy.none : copy.title, blocks));
  };
  return {
    name: 'my',
    commands: [
      defineCommand({
        name: '/my',
        ...copy.command,
        allow: STAFF,
        input: z.string(),
        run: (_typed, services, asker) => show(0, services, asker),
      }),
    ],
    actions: [
      defineAction({
        id: 'my',
        allow: STAFF,
        input: z
          .string()
          .regex(/^\d{1,4}$/)
          .transform(Number),
        run: show,
      }),
    ],
    home: async (services, asker) => {
      const mine = await owed(registers, services.records.db, asker.user);
      return mine.length === 0 ? [] : homeBlocks(mine, today(services.clock()));
    },
  };
}

function homeBlocks(mine: Owed[], day: string): KnownBlock[] {
  const more = { action: 'my', label: copy.all(mine.length), value: '0' };
  return [
    divider(),
    ...section(bold(copy.title)),
    ...mine.slice(0, HOME).map((one) => line(one, day)),
    ...(mine.length > HOME ? buttons([more]) : []),
  ];
}

function line({ register, kept, due }: Owed, day: string): KnownBlock {
  const facts = [register.name, register.states[kept.state], due && dueWords(due, day)];
  return row(lines(md`${spoken(register, kept)}`, plain(facts.filter(Boolean).join('　'))), {
    action: `${register.id}_show`,
    label: copy.look,
    value: kept.id,
  });
}
