import type { ModalView } from '@slack/types';
import { deadlineOf } from '../clock.rules.ts';
import { pendingReveals } from '../keep/pending.ts';
import { goneTips, type Tip, tipsFor } from '../keep/tips.ts';
import type { At } from './at.ts';
import { queueView, type Shown } from './queue.view.ts';

/** Everything for these eyes: open tips with the most pressing clock first, closed ones with the newest first. */
export async function queueAt(at: At, shown: Shown): Promise<ModalView> {
  const { db } = at.services.records;
  const all = await tipsFor(db, at.reader);
  const tips = all.filter(({ state }) => (state === 'closed') === shown.closed);
  const dayOf = (tip: Tip) => deadlineOf(tip, at.vault)?.by ?? '';
  tips.sort((a, b) => (shown.closed ? b.day.localeCompare(a.day) : dayOf(a).localeCompare(dayOf(b))));
  const reveals = at.asker.roles.includes('custodian') ? await pendingReveals(db, at.reader) : [];
  return queueView(at, { tips, shown, reveals: reveals.length, gone: (await goneTips(db)).length });
}
