import type { Generated } from 'kysely';

/**
 * The tables of confidential tips. What was said, by whom, and what files are called stands in sealed boxes alone; days,
 * never instants; no Slack id of a reporter anywhere.
 */
export interface TipTables {
  tip: TipRow;
  tip_part: TipPartRow;
  tip_link: TipLinkRow;
  tip_reveal: TipRevealRow;
  tip_gone: TipGoneRow;
  tip_tally: TipTallyRow;
}

export interface TipRow {
  /** Like TS-7K3QX, random. */
  id: string;
  /** Code of the department complained about; null: the reporter named none. In clear, for conflicts of interest. */
  accused: string | null;
  /** The day it was received. */
  day: string;
  /** The day on which it is deleted. */
  expires: string;
  state: 'received' | 'accepted' | 'transferred' | 'closed';
  result: 'true' | 'partly' | 'untrue' | 'refused' | null;
  /** q1 to q6, once supervision has said so. */
  category: string | null;
  /** Slack id of the supervisor who handles it. */
  assigned: string | null;
  identity: 'anonymous' | 'sealed' | 'open';
  /** What the receipt code leads to, hex; and the public key to which answers are sealed. */
  lookup: string;
  reporter: string;
  accepted_on: string | null;
  closed_on: string | null;
}

export interface TipPartRow {
  seq: Generated<number>;
  id: string;
  tip: string;
  kind: 'report' | 'identity' | 'said' | 'reply' | 'note' | 'reason' | 'reveal' | 'file';
  day: string;
  /** An age file. */
  box: Uint8Array;
}

interface TipLinkRow {
  tip: string;
  other: string;
}

export interface TipRevealRow {
  seq: Generated<number>;
  tip: string;
  /** The sealed part that says why. */
  reason: string;
  asked_by: string;
  asked_on: string;
  state: 'asked' | 'granted' | 'refused';
  decided_by: string | null;
  decided_on: string | null;
}

/** What is left of an expired tip. */
interface TipGoneRow {
  id: string;
  deleted_on: string;
}

/** How many expired tips counted as what: sums without their tips. */
interface TipTallyRow {
  /** accepted, closed, true, or a category. */
  what: string;
  /** Empty: none was named. */
  department: string;
  day: string;
  count: number;
}
