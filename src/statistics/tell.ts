import { toOutbox } from '../slack/address.ts';
import { buttons, section } from '../slack/kit/blocks.ts';
import { madeUp } from '../slack/kit/made-up.copy.ts';
import { lines, plain } from '../slack/kit/text.ts';
import { say } from '../slack/reply.ts';
import { enqueue } from '../storage/outbox.ts';
import type { Change } from '../storage/records.ts';
import { copy } from './copy.ts';
import { submitterOf } from './life.store.ts';
import type { Opened } from './open.ts';
import { carriedValue } from './values.schema.ts';

/** What became of a report, said to whoever handed it in. */
export async function tellSubmitter({ db }: Change, opened: Opened, step: 'accept' | 'return'): Promise<void> {
  const { report, period, departmentName } = opened;
  const person = await submitterOf(db, report);
  // Slack does not know the people of the sample data.
  if (!person || madeUp(person)) return;
  const words = copy.told[step](departmentName, period.name);
  const look = { action: 'stats_show', label: copy.show, value: carriedValue(report) };
  await enqueue(db, toOutbox([say(words, [...section(lines(plain(words))), ...buttons([look])])], { user: person }));
}
