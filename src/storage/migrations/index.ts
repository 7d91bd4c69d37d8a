import type { Kysely } from 'kysely';
import { up as transport } from './0001-transport.ts';
import { up as audit } from './0002-audit.ts';
import { up as answers } from './0003-answers.ts';
import { up as curation } from './0004-curation.ts';
import { up as review } from './0005-review.ts';
import { up as worksheets } from './0020-worksheets.ts';
import { up as deadlines } from './0030-deadlines.ts';
import { up as people } from './0040-people.ts';
import { up as registers } from './0041-registers.ts';
import { up as verifiedScope } from './0050-verified-scope.ts';
import { up as betterAnswers } from './0051-better-answers.ts';
import { up as dueReminders } from './0060-due-reminders.ts';
import { up as digests } from './0061-digests.ts';
import { up as statistics } from './0070-statistics.ts';
import { up as statisticSample } from './0075-statistic-sample.ts';
import { up as outboxFiles } from './0080-outbox-files.ts';
import { up as tips } from './0090-tips.ts';
import { up as explanations } from './0100-explanations.ts';
import { up as confirmed } from './0110-confirmed.ts';

export interface Migration {
  name: string;
  up(db: Kysely<unknown>): Promise<void>;
}

/** In order; a name once released is never changed or reused. */
export const migrations: Migration[] = [
  { name: '0001-transport', up: transport },
  { name: '0002-audit', up: audit },
  { name: '0003-answers', up: answers },
  { name: '0004-curation', up: curation },
  { name: '0005-review', up: review },
  { name: '0020-worksheets', up: worksheets },
  { name: '0030-deadlines', up: deadlines },
  { name: '0040-people', up: people },
  { name: '0041-registers', up: registers },
  { name: '0050-verified-scope', up: verifiedScope },
  { name: '0051-better-answers', up: betterAnswers },
  { name: '0060-due-reminders', up: dueReminders },
  { name: '0061-digests', up: digests },
  { name: '0070-statistics', up: statistics },
  { name: '0075-statistic-sample', up: statisticSample },
  { name: '0080-outbox-files', up: outboxFiles },
  { name: '0090-tips', up: tips },
  { name: '0100-explanations', up: explanations },
  { name: '0110-confirmed', up: confirmed },
];
