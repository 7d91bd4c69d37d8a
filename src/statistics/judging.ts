import type { KnownBlock } from '@slack/types';
import type { Services } from '../services.ts';
import type { Asker } from '../slack/feature.ts';
import { modal } from '../slack/kit/modal.ts';
import { Refusal } from '../slack/refusal.ts';
import { copy } from './copy.ts';
import { submitterOf } from './life.store.ts';
import { type CountRecords, type Opened, openReport } from './open.ts';
import { type Carried, carriedValue } from './values.schema.ts';

/**
 * A report that somebody else has handed in and that has not changed since the button was shown. Throws a Refusal
 * otherwise: nobody judges a report of one's own.
 */
export async function openToJudge(
  at: Carried,
  who: { services: Services; count: CountRecords; asker: Asker },
): Promise<Opened> {
  const opened = await openReport(at, who);
  if (opened.report.state !== 'submitted' || opened.report.revision !== at.revision) throw new Refusal(copy.notNow);
  if ((await submitterOf(who.services.records.db, at)) === who.asker.user) throw new Refusal(copy.ownReport);
  return opened;
}

/** A form about one report. */
export function formAbout(id: string, title: string, { at, blocks }: { at: Carried; blocks: KnownBlock[] }) {
  return modal({ id, title, close: copy.cancel, submit: copy.ok, data: { at: carriedValue(at) }, blocks });
}
