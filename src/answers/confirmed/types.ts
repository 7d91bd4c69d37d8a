import type { Field } from '../../knowledge/types.ts';
import type { RestsOn } from '../curation/rests-on.ts';
import type { Answers, Question, Wants } from '../types.ts';
import type { Helped } from './helped.types.ts';
import type { Judgement } from './weigh.rules.ts';

/** A question as weighted terms, a vector of length one: see `terms.ts`. */
export type Terms = ReadonlyMap<string, number>;

/** What confirmed questions are held against. `read` is another one for another index. */
export interface Sources extends Pick<Answers, 'asks' | 'cite' | 'fullText' | 'mentioned'> {
  read(text: string): Terms;
}

/** The questions whose answers people have confirmed. */
export interface Confirmations {
  /** The provisions that answered questions like this one and still say what they said, best first. */
  near(question: Question, sources: Sources): Promise<Helped[]>;
}

/** Where something was asked, and as what. */
export interface Place {
  wants: Wants;
  field?: Field;
}

/** A judgement with what it rests on, as it was then. */
export interface Judged extends Omit<Judgement, 'provisions'> {
  rests: RestsOn[];
}
