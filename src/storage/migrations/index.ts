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
import { up as statistics } from './0051-statistics.ts';

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
  { name: '0051-statistics', up: statistics },
];
