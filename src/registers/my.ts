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
import { type Duties, type Duty, dutiesOf } from './duty.ts';
import { dueWords } from './list.view.ts';
import { type Owed, owed } from './owed.ts';

const PAGE = 15;
const HOME = 5;

/** `/my`: what one has to do, soonest first, wherever it stands; on the home tab the first of what stands in registers. */
export function myFeature(registers: Register[], duties: Duties): Feature {
  const show = async (from: number, services: Services, asker: Asker): Promise<Reply> => {
    const records = await owed(registers, services.records.db, asker.user);
    const mine = soonestFirst([...records, ...dutiesOf(await duties(services), asker)]);
    const page = mine.slice(from, from + PAGE);
    const left = mine.length - from - PAGE;
    const blocks = [
      header(copy.title),
      ...context(plain(mine.length === 0 ? copy.none : copy.count(mine.length))),
      ...page.map((one) => lineOf(one, today(services.clock()))),
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

function soonestFirst(things: (Owed | Duty)[]): (Owed | Duty)[] {
  return things.sort((a, b) => ((a.due ?? '9') < (b.due ?? '9') ? -1 : 1));
}

function lineOf(one: Owed | Duty, day: string): KnownBlock {
  if ('kept' in one) return line(one, day);
  const { title, facts, due, look } = one;
  return row(lines(bold(title), plain([...facts, dueWords(due, day)].join('　'))), { ...look, label: copy.look });
}

function line({ register, kept, due }: Owed, day: string): KnownBlock {
  const facts = [register.name, register.states[kept.state], due && dueWords(due, day)];
  return row(lines(md`${spoken(register, kept)}`, plain(facts.filter(Boolean).join('　'))), {
    action: `${register.id}_show`,
    label: copy.look,
    value: kept.id,
  });
}
