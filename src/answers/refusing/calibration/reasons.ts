import { fold } from '../../tokens.ts';
import { marksIn } from '../marks.grammar.ts';
import { reasonWording } from '../reason-words.ts';
import { REASONS, type Reason } from '../refusal.types.ts';
import type { Weights } from '../weights.ts';
import type { Worded } from './scope-fit.ts';
import { fitWords } from './word-fit.ts';

const PENALTY = 0.1;
const LIGHTEST = 0.2;

/** By what kind a question was written as, why it is to be refused; kinds of no such reason are not here. */
const BY_KIND: Record<string, Reason> = {
  local: 'local',
  secret: 'cases',
  private: 'quarrel',
  other: 'elsewhere',
};

/** A question by its text, and of one to be refused what kind it is. */
export interface Refused extends Worded {
  text: string;
  kind: string;
}

/** Weights for `reasonOf`, from the questions that are to be refused. */
export function fitReasons(rows: Refused[]): Weights['reasons'] {
  const none = rows.filter(({ answerable }) => !answerable);
  const worded = none.map(({ text, wording, kind }) => ({
    wording: reasonWording(wording, marksIn(fold(text))),
    kind,
  }));
  const models = REASONS.map((reason) => {
    const examples = worded.map(({ wording, kind }) => ({ wording, is: BY_KIND[kind] === reason, counts: 1 }));
    return [reason, fitWords(examples, { penalty: PENALTY, lightest: LIGHTEST })];
  });
  return Object.fromEntries(models) as Weights['reasons'];
}
