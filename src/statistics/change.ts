import { chineseDay } from '../knowledge/day.grammar.ts';
import type { Services } from '../services.ts';
import type { Asker } from '../slack/feature.ts';
import { buttons, section } from '../slack/kit/blocks.ts';
import { plain } from '../slack/kit/text.ts';
import { Refusal } from '../slack/refusal.ts';
import { type Reply, reply, whisper } from '../slack/reply.ts';
import type { Change } from '../storage/records.ts';
import { fills, isOpen } from './allowed.rules.ts';
import { copy } from './copy.ts';
import { eventsOf } from './life.store.ts';
import type { Opened } from './open.ts';
import { reportBlocks } from './report.view.ts';
import { type Happening, happen } from './store.ts';
import { tellSubmitter } from './tell.ts';
import type { Report } from './types.ts';

/**
 * Something happens to a report. When somebody else was faster nothing is kept, and the Refusal says so: it is thrown
 * inside the transaction.
 */
export function changeReply(
  opened: Opened,
  happening: Pick<Happening, 'step' | 'after' | 'given'> & { said: string },
  { services, asker }: { services: Services; asker: Asker },
): Reply {
  const { said, ...what } = happening;
  const { report } = opened;
  const look = { action: 'stats_show', label: copy.show, value: `${report.period}:${report.department}:0` };
  return {
    ...reply(whisper(said, [...section(plain(said)), ...buttons([look])])),
    keep: async (change) => {
      const at = services.clock().toISOString();
      await keepHappening(change, report, { ...what, person: asker.user, at });
      if (what.step === 'accept' || what.step === 'return') await tellSubmitter(change, opened, what.step);
    },
  };
}

/** Keeps what happens to a report, with its audit row. Throws a Refusal when somebody else was faster. */
export async function keepHappening(
  { db, audit }: Change,
  report: Report,
  happening: Happening & { actor?: string },
): Promise<void> {
  const { actor = happening.person, ...what } = happening;
  if (!(await happen(db, report, what))) throw new Refusal(copy.faster);
  await audit({
    ...{ actor, action: `statistics.${what.step}`, subject: `${report.period}/${report.department}` },
    detail: { revision: String(report.revision + 1) },
  });
}

/** Throws a Refusal unless this person may write into the report now. */
export function mustBeOpen(opened: Opened, asker: Asker): void {
  if (!fills(opened, asker)) throw new Refusal(copy.notFilledByYou);
  if (opened.locked) throw new Refusal(copy.locked(chineseDay(opened.period.lock)));
  if (!isOpen(opened)) throw new Refusal(copy.frozen);
}

/** Shows a report to whoever has opened it. */
export async function shownReport(opened: Opened, asker: Asker, { records }: Services): Promise<Reply> {
  const life = await eventsOf(records.db, opened.report);
  const title = `${opened.form.name}　${opened.departmentName}`;
  return reply(whisper(title, reportBlocks(opened, asker, life)));
}
