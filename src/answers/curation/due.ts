import type { Services } from '../../services.ts';
import { buttons, section } from '../../slack/kit/blocks.ts';
import { plain } from '../../slack/kit/text.ts';
import { type Notice, say } from '../../slack/reply.ts';
import { copy } from './copy.ts';
import { type Reminder, reminderIn } from './due.rules.ts';
import { waiting } from './queue.ts';
import { eventsBySubject, keepEvent } from './store.ts';

/**
 * Reminds whoever has a question to answer: in the morning of the day before it is due, where it was given earlier than
 * that, and in the morning after. Once each, over restarts; after a sleep only what still matters.
 */
export async function assignmentsDue(services: Services): Promise<Notice[]> {
  const { records, clock } = services;
  const now = clock();
  const due = [...(await eventsBySubject(records.db))].flatMap(([subject, events]) => {
    const reminder = reminderIn(events, now);
    return reminder ? [{ subject, ...reminder }] : [];
  });
  if (due.length === 0) return [];
  const open = new Map((await waiting(services)).map((one) => [one.subject, one.question]));
  return due.flatMap((one) => {
    const question = open.get(one.subject);
    return question === undefined ? [] : [notice({ ...one, question }, now)];
  });
}

function notice({ subject, question, to, when }: Reminder & { subject: string; question: string }, now: Date): Notice {
  const words = copy.remind[when](question, to.due);
  const blocks = [...section(plain(words)), ...buttons([{ action: 'write', label: copy.write, value: subject }])];
  return {
    user: to.user,
    messages: [say(words, blocks)],
    take: async (change) => {
      const events = (await eventsBySubject(change.db)).get(subject) ?? [];
      const still = reminderIn(events, now);
      if (still?.when !== when || still.to.user !== to.user || still.to.due !== to.due) return false;
      await keepEvent(change.db, subject, { kind: 'reminded', detail: { due: to.due, when } });
      await change.audit({ actor: 'bot', action: 'question.reminded', subject, detail: { when } });
      return true;
    },
  };
}
