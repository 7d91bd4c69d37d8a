import type { Citation } from '../../knowledge/types.ts';

/** Something the model is given and may name: a card or a provision, in the words in which we hold it. */
export interface Evidence {
  /** Counts from 1; the model writes it as [1]. */
  id: number;
  /** 行政强制法第二十五条, or the title of a card. */
  name: string;
  text: string;
  /** The provisions it is, or rests on. */
  citations: Citation[];
}

/** A sentence of the model's, without its markers. */
export interface Sentence {
  text: string;
  /** Ids of the evidence it names. */
  cites: number[];
}

/** What the model is asked to explain. `question` and `subject` hold no personal data. */
export interface Task {
  question: string;
  /** What the thread is about. */
  subject: string;
  field: string;
  /** ISO day of the law. */
  day: string;
  /** The composed answer's own first sentence; empty where nothing was found. */
  point: string;
  evidence: readonly Evidence[];
}

/** The product's own look-ups, for the model; each returns what it found, as it is to be read, and writes nothing. */
export interface Lookups {
  search(query: string): Promise<string>;
  card(id: string): string;
  article(name: string): string;
}

/** A model behind an OpenAI-compatible server. Every call rejects when the signal is aborted. */
export interface Model {
  /** As it is called on its server. */
  name: string;
  /** How long an explanation may take. */
  seconds: number;
  /** First 12 hex digits of the digest of both prompts. */
  prompts: string;
  /** Words of the law for a question, to search by; none where it has nothing to do with enforcement. */
  rewrite(asked: Pick<Task, 'question' | 'subject' | 'field'>, signal: AbortSignal): Promise<string[]>;
  /** What it says, piece by piece. */
  explain(task: Task, lookups: Lookups, signal: AbortSignal): AsyncIterable<string>;
}

/** How an explanation ended. `nothing`: too little of it could be checked; `lost`: the bot was ended in between. */
export type Ending = 'said' | 'nothing' | 'slow' | 'stopped' | 'failed' | 'lost';

/** Everything that made an explanation, so that it can be shown and checked again. */
export interface Explanation {
  model: string;
  prompts: string;
  /** Whether the question was put into words of the law first, because nothing sure was found for its own. */
  rewritten?: string[];
  evidence: Evidence[];
  /** The composed answer's own first sentence, which has to come through. */
  point: string;
  /** What the model wrote, as far as it was read. */
  written: string;
  /** What was left of it, in order. */
  said: Sentence[];
  /** How many sentences were dropped, by why. */
  dropped: Partial<Record<Fault, number>>;
}

/** Why a sentence is not said. */
export type Fault =
  | 'uncited'
  | 'long'
  | 'sign'
  | 'quote'
  | 'figure'
  | 'reference'
  | 'name'
  | 'authority'
  | 'condition'
  | 'force'
  | 'negation'
  | 'mixed'
  | 'unsupported';

/** The provisions a text names, of any instrument that is known or imported. */
export type Mentioned = (text: string) => Citation[];
