import { today } from '../../knowledge/day.grammar.ts';
import { isOfficeTime, likelyWorkday } from '../../knowledge/workday.ts';
import type { Services } from '../../services.ts';
import { type Notice, say } from '../../slack/reply.ts';
import type { Register } from '../define.ts';
import type { Duties } from '../duty.ts';
import { byPerson, datesNear, notYetSaid } from './due.ts';
import { remindBlocks, remindText } from './remind.view.ts';
import { remindedOn, takeDay } from './store.ts';
import type { Due } from './types.ts';

/** Everybody's one message of the day about their dates; nothing at night and on days without work. */
export async function remindersDue(registers: Register[], duties: Duties, services: Services): Promise<Notice[]> {
  const now = services.clock();
  const day = today(now);
  if (!isOfficeTime(now, likelyWorkday(services.answers.knowledge))) return [];
  const told = await remindedOn(services.records.db, day);
  const notices: Notice[] = [];
  for (const [person, dates] of await byPerson(await datesNear(registers, duties, services), services)) {
    if (told.has(person)) continue;
    const due = await notYetSaid(dates, person, services);
    if (due.length > 0) notices.push(noticeOf(person, due, day));
  }
  return notices;
}

function noticeOf(person: string, due: Due[], day: string): Notice {
  return {
    user: person,
    messages: [say(remindText(due, day), remindBlocks(due, { person, day }))],
    take: async (change) => {
      const keys = due.map(({ record, field, due: date, stage }) => ({ record, field, due: date, stage }));
      if (!(await takeDay(change.db, { person, day }, keys))) return false;
      for (const { record, stage } of due)
        await change.audit({ actor: 'bot', action: 'record.reminded', subject: record, detail: { person, stage } });
      return true;
    },
  };
}
