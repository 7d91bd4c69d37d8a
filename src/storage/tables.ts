import type { Generated } from 'kysely';
import type { AnswerTables } from './answer-tables.ts';
import type { ModelTables } from './model-tables.ts';
import type { OutboxFileTables } from './outbox-file-table.ts';
import type { StatisticTables } from './statistic-tables.ts';
import type { TipTables } from './tip-tables.ts';

/** Every table of the records. Times are ISO instants in UTC; `day` is a calendar day in Asia/Shanghai. */
export interface Tables extends AnswerTables, StatisticTables, OutboxFileTables, TipTables, ModelTables {
  inbox: InboxRow;
  outbox: OutboxRow;
  audit: AuditRow;
  deadline: DeadlineRow;
  reminder: ReminderRow;
  curation: CurationRow;
  verified: VerifiedRow;
  worksheet: WorksheetRow;
  person: PersonRow;
  record: RecordRow;
  record_event: RecordEventRow;
  review: ReviewRow;
  due_reminder: DueReminderRow;
  reminder_day: ReminderDayRow;
  digest_run: DigestRunRow;
  digest_seen: DigestSeenRow;
}

interface InboxRow {
  /** event_id, trigger id or modal instance: what makes a second delivery the same delivery. */
  key: string;
  /** The delivery as Slack sent it; null once handled, so that nothing people wrote stays here. */
  body: string | null;
  state: 'accepted' | 'done';
  attempts: number;
  accepted_at: string;
  done_at: string | null;
}

export interface OutboxRow {
  id: Generated<number>;
  method: string;
  /** The channel (or user, or response URL) within which order is kept. */
  lane: string;
  /** Arguments of the call; null once sent. */
  payload: string | null;
  /** Where to say it instead when the bot is not in the channel. */
  fallback: string | null;
  /** What the message is about, for follow-ups in its thread: an answer id. */
  about: string | null;
  state: 'waiting' | 'sending' | 'unknown' | 'sent' | 'refused';
  attempts: number;
  not_before: string;
  created_at: string;
  /** Of the message as Slack has it. */
  channel: string | null;
  ts: string | null;
  thread: string | null;
  error: string | null;
}

interface AuditRow {
  seq: number;
  at: string;
  actor: string;
  action: string;
  subject: string;
  detail: string;
  previous: string;
  mac: string;
}

interface CurationRow {
  seq: Generated<number>;
  /** `U-12`: the unanswered question 12; `A-…`: an answer voted useless; `V-…`: a verified answer that has expired. */
  subject: string;
  kind: 'assigned' | 'reminded' | 'verified' | 'corrected' | 'withdrawn' | 'dismissed';
  /** Of an assignment: to whom and until when; of a verification: the verified answer; of a withdrawal: why. JSON. */
  detail: string;
  at: string;
}

interface VerifiedRow {
  seq: Generated<number>;
  id: string;
  /** What the question asks, as it was read when this was verified. */
  asked: string;
  /** The command with which it is asked, and the field in which alone it answers. */
  wants: string;
  field: string | null;
  question: string;
  text: string;
  /** Citations, each with the digest of what it said when this was verified. JSON. */
  rests_on: string;
  role: string;
  /** When it was verified, a calendar day. */
  day: string;
}

interface ReviewRow {
  seq: Generated<number>;
  /** What rests on law that has changed: MKT-01, grades/MKT-01, clock/行政处罚法, V-… */
  item: string;
  /** Digest of what had changed when somebody looked. */
  state: string;
  role: string;
  /** A calendar day. */
  day: string;
}

interface WorksheetRow {
  id: string;
  power: string;
  /** What was entered, what it rests on and what came of it, as JSON; compared byte by byte at a replay. */
  input: string;
  basis: string;
  result: string;
  pack_hash: string;
  law_hash: string;
  index_version: string;
  saved_at: string;
}

export interface DeadlineRow {
  id: string;
  person: string;
  title: string;
  what: string;
  article: string;
  /** ISO day, or a moment of Shanghai. */
  due: string;
  state: 'open' | 'done';
  created_at: string;
}

interface ReminderRow {
  deadline: string;
  at: string;
  said_at: string | null;
}

export interface PersonRow {
  user: string;
  /** JSON. */
  roles: string;
  /** Code of the department. */
  department: string | null;
  unit: string | null;
  post: string | null;
  changed_at: string;
}

export interface RecordRow {
  /** Like CN-7K3QX: begins with the register's letters. */
  id: string;
  register: string;
  department: string;
  /** The person whose record it is: who has to act. */
  owner: string;
  state: string;
  /** Values of the register's fields after the last event, JSON. */
  values: string;
  /** Of the last event; counts from 1. */
  revision: number;
  /** 1: belongs to the sample data. */
  sample: number;
  created_at: string;
}

interface RecordEventRow {
  record: string;
  revision: number;
  /** `new`, `corrected` or a step of the register. */
  step: string;
  /** What was given in this event, JSON. */
  given: string;
  /** The state after it. */
  state: string;
  person: string;
  at: string;
}

interface DueReminderRow {
  person: string;
  record: string;
  /** The field that holds the day. */
  field: string;
  /** ISO day. */
  due: string;
  /** Days before it: 14, 7, 3, 1, 0; or `late`. */
  stage: string;
  /** When it was said, a calendar day. */
  day: string;
  /** The day on which to say it once more. */
  again: string | null;
}

/** A person has been reminded on this day, and will not be again before the next. */
interface ReminderDayRow {
  person: string;
  day: string;
}

export interface DigestRunRow {
  /** weekly:UM, 2013/statistics-1:supervision: what it is and to whom. */
  schedule: string;
  /** The day it belongs to, ISO. */
  period: string;
  /** `empty`: there was nothing to say. */
  outcome: 'said' | 'late' | 'empty';
  at: string;
}

/** One row: everything that came due until `at` has been said. */
interface DigestSeenRow {
  id: number;
  at: string;
}
