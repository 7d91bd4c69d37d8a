import type { Catalogue } from '../artefact/catalogue.ts';
import type { Candidate } from '../ranking/features.ts';
import type { AskedFor } from './asked.ts';
import { type OfCard, UNCARDED } from './carded.ts';
import type { Seen } from './columns.ts';
import type { openLaws } from './laws.ts';

interface Known {
  catalogue: Catalogue;
  laws: ReturnType<typeof openLaws>;
  carded: Map<number, OfCard>;
  /** The lists added up, by unit. */
  plain: Map<number, number>;
  /** What the ranking learnt from lay questions says. */
  lay: Map<number, number>;
}

/** What is known of every candidate before it is read; lists stand against their best. */
export function seenOf(
  candidates: readonly Candidate[],
  { intents, kinds }: AskedFor,
  { catalogue, laws, carded, plain, lay }: Known,
): Seen[] {
  const best = (value: (one: Candidate) => number) => Math.max(1e-6, ...candidates.map(value));
  const plainly = ({ id }: Candidate) => plain.get(id) ?? 0;
  const most = {
    plain: best(plainly),
    words: best((one) => one.words),
    grams: best((one) => one.grams),
    cosine: best((one) => one.cosine),
    phrasedWords: best((one) => one.phrasedWords),
    phrasedGrams: best((one) => one.phrasedGrams),
  };
  return candidates.map((one) => {
    const { penalises, timed } = catalogue.unit(one.id);
    return {
      plain: plainly(one) / most.plain,
      words: one.words / most.words,
      grams: one.grams / most.grams,
      cosine: one.cosine,
      nearness: one.cosine / most.cosine,
      lay: lay.get(one.id) ?? 0,
      length: Math.log(1 + one.length),
      phrased: Number(one.phrasedWords + one.phrasedGrams > 0),
      phrasedWords: one.phrasedWords / most.phrasedWords,
      phrasedGrams: one.phrasedGrams / most.phrasedGrams,
      ...laws(one.law),
      penalises: Number(penalises),
      timed: Number(timed),
      penaltyMeant: Number(penalises && intents.has('penalty')),
      limitMeant: Number(timed && intents.has('limit')),
      amountAsked: Number(penalises && kinds.has('amount')),
      timeAsked: Number(timed && kinds.has('time')),
      ...(carded.get(one.id) ?? UNCARDED),
    };
  });
}
