import type { Field } from './field.schema.ts';

/** Sentences the reader must be shown beside what they concern. */
export interface Notices {
  snapshot: { day: string; source: string; commit: string; sentence: string };
  /** With every grade table. */
  grades: string;
  /** With every hearing threshold. */
  hearing: string;
  /** With every statement that an on-the-spot penalty is possible. */
  simple: string;
  /** With every computed last day. */
  lastDay: string;
  cautions: string[];
  /** How a grade table was cut, by the name in `GradeTable.method`, and the rules common to all tables. */
  methods: Record<string, string>;
}

/** What the asker wants to know of a subject, and the words that show it. */
export interface Intent {
  intent: 'penalty' | 'limit' | 'who' | 'procedure' | 'document' | 'hearing' | 'remedy' | 'discretion' | 'transfer';
  cues: string[];
}

/** What a body has published for complaints about enforcement, beside this bot; what is absent is not known yet. */
export interface TipChannel {
  body: string;
  phone?: string;
  address?: string;
  web?: string;
}

export interface NationalDocument {
  kind: 'document';
  id: string;
  name: string;
  /** How far it was checked; never against the official text. */
  certainty: string;
  facts: { text: string; certainty?: string }[];
  use?: string;
  reported?: string;
}

export interface SupervisionBody {
  name2013: string;
  nameNow: string;
  role: string;
  verified: boolean;
}

/** One mistake in a knowledge file: `file` from the folder's own name on (knowledge/powers/…), `line` and `column` from 1. */
export interface Mistake {
  file: string;
  line: number;
  column?: number;
  message: string;
}

export interface Body {
  id: string;
  field: Field;
  name2013: string;
  nameNow: string;
  post: string;
  change: string;
  verified: boolean;
}
