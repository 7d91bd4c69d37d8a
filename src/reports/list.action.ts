import { z } from 'zod';
import { chineseDay } from '../knowledge/day.grammar.ts';
import { mayRead } from '../registers/allowed.rules.ts';
import { spoken } from '../registers/detail.view.ts';
import { defineAction } from '../slack/feature.ts';
import { context, header, row } from '../slack/kit/blocks.ts';
import { lines, plain } from '../slack/kit/text.ts';
import { reply, whisper } from '../slack/reply.ts';
import { copy } from './copy.ts';
import { gather, type Open } from './material.ts';
import { shortNames } from './names.ts';

const MOST = 30;

/** What a digest has counted over all registers: as much of it as the asker may read. */
export const reportList = defineAction({
  id: 'report_list',
  allow: ['officer', 'contact', 'head', 'supervisor'],
  input: z.enum(['late', 'waits']),
  run: async (kind, services, asker) => {
    const { open, bodies } = await gather(services);
    const found = open.filter((one) => one[kind] && mayRead(one.register, one.kept, asker)).sort(byDay);
    const title = copy.list[kind];
    const names = shortNames(bodies);
    const blocks = [
      header(title),
      ...context(
        plain(found.length === 0 ? copy.list.none : copy.list.count(Math.min(MOST, found.length), found.length)),
      ),
      ...found.slice(0, MOST).map((one) => line(one, names)),
    ];
    return {
      ...reply(whisper(title, blocks)),
      keep: (change) =>
        change.audit({
          ...{ actor: asker.user, action: 'report.listed', subject: kind },
          detail: { records: found.length, via: asker.via },
        }),
    };
  },
});

function byDay(a: Open, b: Open): number {
  return (a.due ?? '9') < (b.due ?? '9') ? -1 : 1;
}

function line({ register, kept, due }: Open, names: Map<string, string>) {
  const facts = [
    register.name,
    register.states[kept.state],
    names.get(kept.department),
    due && copy.list.due(chineseDay(due)),
  ];
  return row(lines(spoken(register, kept), plain(facts.filter(Boolean).join('　'))), {
    action: `${register.id}_show`,
    label: copy.look,
    value: kept.id,
  });
}
