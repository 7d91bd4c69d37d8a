import type { KnownBlock } from '@slack/types';
import { shanghaiMoment } from '../../knowledge/day.ts';
import { buttons, context, section } from '../../slack/kit/blocks.ts';
import { bold, lines, plain } from '../../slack/kit/text.ts';
import { chat, shownDue } from '../copy.ts';
import { reminders } from './copy.ts';
import type { Followed } from './store.ts';

/** A reminder: what is due when, and the button that ends it. */
export function reminderBlocks(deadline: Followed, now: Date): KnownBlock[] {
  return [
    ...section(lines(bold(reminderText(deadline, now)), plain(`${deadline.title}　${deadline.article}`))),
    ...doneButton(deadline),
  ];
}

export function reminderText({ what, due }: Followed, now: Date): string {
  return reminders.text(what, shownDue(due), standing(due, now));
}

/** The dates that are followed now, each with its button. */
export function followedBlocks(title: string, followed: Followed[]): KnownBlock[] {
  return [
    ...section(bold(reminders.following(title))),
    ...followed.flatMap((deadline) => [
      ...section(plain(chat.line(shownDue(deadline.due), deadline.what))),
      ...doneButton(deadline),
    ]),
    ...context(plain(reminders.when), plain(reminders.export)),
  ];
}

function doneButton({ id }: Followed): KnownBlock[] {
  return buttons([{ action: 'deadline_done', label: reminders.done, value: id }]);
}

function standing(due: string, now: Date): 'before' | 'today' | 'past' {
  const here = shanghaiMoment(now);
  if (due.slice(0, 10) === here.slice(0, 10)) return due.includes('T') && due < here ? 'past' : 'today';
  return due > here ? 'before' : 'past';
}
