import { wholeText } from '../../artefact/units.ts';
import type { Coverage } from '../../passages/coverage.ts';
import { type Kind, says } from '../../passages/kinds.grammar.ts';
import { type Passage, passagesOf } from '../../passages/passages.ts';
import type { Candidate } from './candidates.ts';

/** Weights on a plateau: half or twice as much changes the share of points shown by less than two in a hundred, of `CHANCE` by three. */
const OWN = 0.3;
/** For each e-fold in how likely its article answers; much below `RARE` all are alike. */
const CHANCE = 0.2;
const RARE = 0.001;
const KIND = 0.3;
const UNKNOWN = 0.3;

export interface Best extends Pick<Candidate, 'article' | 'id' | 'chance'> {
  passage: Passage;
  /** How well it answers, to be held against a card. */
  worth: number;
}

/** The passage that has most of the question, and says something of the kind that is asked for. */
export function bestPassage(candidates: Candidate[], covers: Coverage, kinds: Kind[]): Best | undefined {
  let [best, most]: [Best | undefined, number] = [undefined, -Infinity];
  for (const { article, id, chance, known, of } of candidates) {
    const about = `${article.version.short} ${article.heading} ${of ? wholeText(of) : ''}`;
    for (const passage of passagesOf(article)) {
      const covered = covers(`${about}${passage.quote}`) - (known ? 0 : UNKNOWN);
      const worth = worthOf(covered, kinds, (kind) => says(kind, passage.quote));
      const score = worth + OWN * covers(passage.own) + CHANCE * Math.log(chance + RARE);
      if (score > most) [best, most] = [{ article, ...(id && { id }), chance, passage, worth }, score];
    }
  }
  return best;
}

/** What covers a question and says what is asked for is worth most; 0–1.3. */
export function worthOf(covered: number, kinds: Kind[], says: (kind: Kind) => boolean): number {
  return covered + (KIND * kinds.filter(says).length) / Math.max(1, kinds.length);
}
