import type { PenaltyReading } from '../knowledge/penalties.types.ts';
import type { Texts } from '../knowledge/texts/types.ts';
import type { Citation, Field, GradeTable, Knowledge, Power, Procedure, Rule } from '../knowledge/types.ts';
import type { Helped } from './confirmed/helped.types.ts';
import type { Refusal } from './refusing/refusal.types.ts';

/** What kind of answer the person asked for: the command they typed. */
export type Wants = 'any' | 'basis' | 'procedure' | 'discretion';

export interface Question {
  text: string;
  wants: Wants;
  field?: Field;
  /** ISO day on which the law is asked for. */
  day: string;
  /** The day was asked for, by this question or the one it follows up. */
  asOf?: true;
  /** ISO day of the decision: `day` is then the day of the act, and the law of both days is compared. */
  decision?: string;
  /** Of the act only the month was told; `day` is its first day. */
  month?: true;
  /** The answer this question follows up, in a thread. */
  subject?: Answer;
  /** For a replay: what confirmed questions had helped to answer each text, in place of what they would help to now. */
  helped?: Readonly<Record<string, readonly Helped[]>>;
}

/** The day or days of the law. */
export type On = Pick<Question, 'day' | 'asOf' | 'decision' | 'month'>;

/** A composed answer: plain data, serialisable, replayable. Views turn it into blocks; nothing in it was generated. */
export interface Answer {
  question: string;
  /** What of the question this answers, where it asks several things; `also` answers the others. */
  part?: string;
  also?: Answer[];
  wants: Wants;
  field?: Field;
  day: string;
  /** The day was asked for; it need not be the day of asking. */
  asOf?: true;
  /** What the cards say rests on law that is not in force on the day: they are shown with a warning, never as the answer. */
  lapsed?: true;
  /** Version of the index that made it. */
  index: string;
  /** False: below the evidence threshold; `cards` is empty and `provisions` are only 可能相关. */
  sure: boolean;
  /** Why it is not answered, where it is not sure. */
  refusal?: Refusal;
  /** The powers it may mean equally well, instead of a card: the asker says which. */
  meanings?: Meaning[];
  /** Its answers by the law of two days, where that changed in the time it is about: the asker says which. */
  versions?: Answer[];
  /** One sentence that answers first, in our own words. */
  point: string;
  cards: Card[];
  /** Best first; never two versions of one instrument. */
  provisions: Cited[];
  /** The words of the law that answer, where the official text is here. */
  answering?: Answering;
  /** The penalty basis on the day of the act (`day`) and of the decision, where both were told. */
  twoDays?: TwoDays;
  /** A person has written `point` and stands for it. */
  verified?: { id: string; role: string; day: string };
  /** Where it is not sure, the entries that came nearest: perhaps one of them was meant. */
  close?: { id: string }[];
  /** What was asked before in the thread, oldest first, each with the power it was about ('' for none). */
  thread?: { id: string; question: string }[];
  /** The provisions that confirmed questions like this one raised. */
  helped?: readonly Helped[];
  /** What a person has verified for a question like this one, offered beside the answer. */
  near?: NearAnswer;
}

/** A power a question may mean, and what follows if it does. */
export interface Meaning extends Pick<Power, 'id' | 'title' | 'field'> {
  point: string;
  /** The provisions that say so, by name. */
  names: string[];
}

/** A passage of one provision, verbatim, passed by the quote gate. */
export interface Answering extends Pick<Cited, 'citation' | 'name' | 'within'> {
  quote: string;
  /** It has most of what is asked, so that yes or no can be read from it. */
  settles?: true;
  /** Its article is likelier than all others together. */
  likely?: true;
  /** And people ask for it in most of these words. */
  asked?: true;
  /** It answers first; without, the card does. */
  leads?: true;
  /** The cards are about something else: they are only named. */
  instead?: true;
}

export interface NearAnswer {
  /** The verified answer's number. */
  id: string;
  /** The question it answers. */
  question: string;
  /** Where it holds; everywhere without. */
  field?: Field;
  text: string;
  role: string;
  day: string;
  /** What it rests on: 行政强制法第二十五条第一款 */
  names: string[];
}

export type Card =
  | { kind: 'power'; power: Power; cited: Cited[]; grades: string[] }
  | {
      kind: 'procedure';
      procedure: Procedure;
      /** It was asked for as a whole, no step more than another. */
      whole?: true;
      steps: { at: number; cited: Cited[] }[];
    }
  | { kind: 'grades'; power: Power; table: GradeTable; cited: Cited[] }
  | { kind: 'rule'; rule: Rule; cited: Cited[] };

export interface Cited {
  citation: Citation;
  /** 行政处罚法第六十四条, as STARD and `eval` name it: short title and article in Chinese numerals. */
  name: string;
  /** 第二款第三项, when the citation is that precise; else empty. */
  within: string;
  title: string;
  adopted?: string;
  effective?: string;
  repealed?: string;
  /** Of a version not in force on the day; absent for one that is, or whose days nobody knows. */
  standing?: Standing;
  /** With a standing: the version in force on the day, by its day of adoption. */
  current?: string;
  /** The text of that version is here. */
  currentHeld?: true;
  /** The instrument that replaced this one under another name. */
  successor?: string;
  /** Set when this stands in for what a card cites, whose version is not in force on the day. */
  insteadOf?: InsteadOf;
  /** 原文: characters of the store, passed by the quote gate. */
  quote?: string;
  /** 要点: our own words; set when there is no quote. */
  gist?: string;
  /** The part of the quote that answers, whole sentences of it. */
  mark?: string;
  /** The mark as the how manieth passage of its article it is, from 0: `passages/passages.ts`. */
  passage?: { at: number };
  /** Warnings to show with it: not yet in force, repealed, other version than the card was written for, 待核 … */
  warnings: string[];
}

/** 从旧兼从轻 (行政处罚法 2021 art. 37): what a penalty rests on, seen from two days. */
export interface TwoDays {
  /** ISO. */
  decision: string;
  month?: true;
  pairs: Pair[];
  /** The rule by which one of the two applies, as in force on the day of the decision. */
  rule: Cited;
  /** 行政处罚法 art. 37 was not yet in force on the day of the decision. */
  beforeRule?: true;
}

/** An article on both days; where `relation` says so, without the words of one. `quote` is the whole article. */
export type Pair = { act: Cited; decision: Cited } & (
  | { relation: 'sameEdition' | 'sameWords' | 'gone' | 'missing' }
  | {
      relation: 'changed';
      readings: { act: PenaltyReading; decision: PenaltyReading };
      /** By the range of penalties set by law; absent where a machine may not say. */
      lighter?: 'old' | 'new';
    }
);

/** `old`: no longer in force on the day; `coming`: not yet. */
export type Standing = 'old' | 'coming';

/** What a card cites, in whose place the corresponding article of the version in force stands. */
export interface InsteadOf {
  name: string;
  adopted?: string;
  /** The words of both are the same, so that the card holds. */
  same: boolean;
  /** `listed`: the clerk's files pair them; `similar`: their words are alike. */
  how: 'listed' | 'similar';
}

/** A provision as ranked for a question; `name` as in Cited. */
export interface Ranked {
  name: string;
  score: number;
}

/** The index and everything that reads it. */
export interface Answers {
  /** First 12 hex digits of the artefact's content hash. */
  index: string;
  /** The knowledge this index was built from, and what the official texts held then. */
  knowledge: Knowledge;
  texts: { instruments: number; versions: number; articles: number };
  /** The official texts themselves, for comparing versions. */
  official: Texts;
  /** Takes up a newer index, where one was put to use. Asking does so by itself. */
  refresh(): Promise<void>;
  answer(question: Question): Promise<Answer>;
  /**
   * An answer made of chosen entries instead of a question, for buttons: the cards of these power, procedure or rule ids
   * (with `wants: 'discretion'`, the grade tables of these powers). Undefined when there is nothing to show.
   */
  show(entries: string[], wants: Wants, on: On): Answer | undefined;
  /** The gate: the answer with every word of it made of the sources once more. */
  rebuilt(answer: Answer): Answer;
  /** For `eval`: the provisions the answer would cite, cards first, then the ranking, up to `limit`. */
  rank(question: Question, limit: number): Promise<{ ranked: Ranked[]; sure: boolean }>;
  /** The provisions a text names, of any instrument that is known or imported. */
  mentioned(text: string): Citation[];
  /** What a question asks: the same for two wordings of one question, and for no other. */
  asks(question: string): string;
  /** These provisions as an answer of that day shows them. */
  cite(citations: Citation[], day: string): Cited[];
  /** The whole article for 看原文, with neighbours by label; undefined when no official text is imported. */
  fullText(citation: Citation, day: string): FullText | undefined;
  close(): void;
}

export interface FullText {
  cited: Cited;
  paragraphs: { text: string; items: { label: string; text: string }[] }[];
  heading: string;
  previous?: Citation;
  next?: Citation;
}
