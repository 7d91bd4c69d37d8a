import type { Feature } from '../slack/feature.ts';
import { calendarButton } from './calendar.action.ts';
import { deadlineButton } from './deadline.action.ts';
import { deadline } from './deadline.command.ts';
import { deadlineForm } from './deadline.modal.ts';
import { doneButton } from './follow/done.action.ts';
import { followButton } from './follow/follow.action.ts';
import { remindersDue } from './follow/round.ts';

/** The statutory clock. */
export const proceduresFeature: Feature = {
  name: 'procedures',
  commands: [deadline],
  actions: [deadlineButton, followButton, doneButton, calendarButton],
  modals: [deadlineForm],
  due: remindersDue,
};
