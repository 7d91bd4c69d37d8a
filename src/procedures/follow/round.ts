import type { Services } from '../../services.ts';
import { type Notice, say } from '../../slack/reply.ts';
import { reminderBlocks, reminderText } from './reminder.view.ts';
import { dueNow, takeReminders } from './store.ts';

/** What people have to be reminded of now; after a sleep, once for each date however many reminders were missed. */
export async function remindersDue({ records, clock }: Services): Promise<Notice[]> {
  const now = clock();
  const due = await dueNow(records.db, now.toISOString());
  return due.map((deadline) => ({
    user: deadline.person,
    messages: [say(reminderText(deadline, now), reminderBlocks(deadline, now))],
    take: async (change) => {
      const taken = await takeReminders(change.db, deadline.id, now.toISOString());
      if (taken) await change.audit({ actor: 'bot', action: 'deadline.reminded', subject: deadline.id, detail: {} });
      return taken;
    },
  }));
}
