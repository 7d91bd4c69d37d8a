import { z } from 'zod';
import { defineAction } from '../../slack/feature.ts';
import { Refusal } from '../../slack/refusal.ts';
import { reply, whisper } from '../../slack/reply.ts';
import { chat } from '../copy.ts';
import { reminders } from './copy.ts';
import { findFollowed, markDone } from './store.ts';

/** 办完了: nobody is reminded of this date any more. Only who follows it may say so. */
export const doneButton = defineAction({
  id: 'deadline_done',
  allow: 'everyone',
  input: z.string().min(1),
  run: async (id, { records }, { user }) => {
    const found = await findFollowed(records.db, id);
    if (!found || found.person !== user) throw new Refusal(reminders.notYours);
    return {
      ...reply(whisper(reminders.ended(found.what, chat.moment(found.due)))),
      keep: async (change) => {
        await markDone(change.db, id);
        await change.audit({ actor: 'bot', action: 'deadline.done', subject: id, detail: {} });
      },
    };
  },
});
