import type { WordModel } from '../weights.ts';
import { fitWords } from './word-fit.ts';

/** A question by its wording, and whether it has an answer among the laws we work with. */
export interface Worded {
  id: string;
  wording: string[];
  answerable: boolean;
}

/** What the wording of questions is learned from: our own, and those of lay people about all law. */
interface Wordings {
  own: Worded[];
  lay: Worded[];
}

const PENALTY = 0.1;
const LAY_COUNTS = 0.05;
/** Lighter ones are left out: they move a question of forty by less than a hundredth. */
const LIGHTEST = 0.05;

/** Weights for `scopeOf`. */
export function fitScope({ own, lay }: Wordings): WordModel {
  const examples = [
    ...own.map(({ wording, answerable: is }) => ({ wording, is, counts: 1 })),
    ...lay.map(({ wording, answerable: is }) => ({ wording, is, counts: LAY_COUNTS })),
  ];
  return fitWords(examples, { penalty: PENALTY, lightest: LIGHTEST });
}
