import { z } from 'zod';
import { chineseDay, today } from '../../knowledge/day.grammar.ts';
import { addDays } from '../../knowledge/day.ts';
import { isDay } from '../../knowledge/grammar.ts';
import { likelyWorkday } from '../../knowledge/workday.ts';
import { defineAction } from '../../slack/feature.ts';
import { section } from '../../slack/kit/blocks.ts';
import { plain } from '../../slack/kit/text.ts';
import { Refusal } from '../../slack/refusal.ts';
import { reply, whisper } from '../../slack/reply.ts';
import { saidOn, sayAgain } from '../../storage/due-reminders.ts';
import { copy } from './copy.ts';
import { moved } from './stages.rules.ts';

/** 稍后提醒: what this message said is said once more on the next working day. Touches the asker's own reminders only. */
export const snoozeButton = defineAction({
  id: 'reminder_snooze',
  allow: 'everyone',
  input: z.string().refine(isDay),
  run: async (day, { answers, records, clock }, { user }) => {
    if ((await saidOn(records.db, user, day)) === 0) throw new Refusal(copy.nothing);
    const again = moved(addDays(today(clock()), 1), 1, likelyWorkday(answers.knowledge));
    const said = copy.snoozed(chineseDay(again));
    return {
      ...reply(whisper(said, section(plain(said)))),
      keep: async (change) => {
        await sayAgain(change.db, { person: user, day }, again);
        await change.audit({ actor: user, action: 'reminder.snoozed', subject: day, detail: { again } });
      },
    };
  },
});

/** 为什么提醒我: the rule by which reminders come. */
export const whyButton = defineAction({
  id: 'reminder_why',
  allow: 'everyone',
  input: z.string(),
  run: async () => reply(whisper(copy.reason, section(plain(copy.reason)))),
});
