import type { Generated } from 'kysely';

/** Answers given, questions left open, and what people thought of the answers. */
export interface AnswerTables {
  answer: AnswerRow;
  unanswered: UnansweredRow;
  feedback: FeedbackRow;
}

interface AnswerRow {
  id: string;
  body: string;
  /** What made it, for a replay: a question and what it followed up, or a button and the entries it showed. */
  origin: string;
  index_version: string;
  sure: number;
  created_at: string;
}

interface UnansweredRow {
  id: Generated<number>;
  question: string;
  wants: string;
  field: string | null;
  nearest: string;
  /** The day only: an instant would tell who asked. */
  day: string;
  /** The answer that was given, while a better one is still to be said beside it; then null. */
  answer: string | null;
}

interface FeedbackRow {
  answer: string;
  /** Keyed digest of the person: one vote each, nobody named. */
  voter: string;
  verdict: 'useful' | 'useless';
  at: string;
  /** Grows with every vote given or changed. */
  seq: number;
  /** The provisions it is about, each with the digest of what it said, JSON; null where it is about none. */
  rests_on: string | null;
}
