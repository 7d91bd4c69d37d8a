import type { Texts } from '../../knowledge/texts/types.ts';
import type { Index } from '../artefact/open.ts';
import { masked } from '../model/mask.grammar.ts';
import { sorted } from '../search/sorted.ts';
import type { Finders } from './finders.ts';
import { raised } from './shares.ts';
import type { Elsewhere, Shares } from './types.ts';
import { unitTexts } from './unit-texts.ts';

/**
 * What the best of each is worth: as much as the first of our own order. No real model set it: about there,
 * imitated models of every strength gain nearly all they can, and one that knows nothing loses a point or two of recall.
 */
const WEIGHT = 2.25;
/** How many of the first provisions a re-ranker reads. */
const JUDGED = 50;

interface Over {
  /** The data directory, and the version of the index in use. */
  data: string;
  version: string;
  index: Index;
  texts: Texts;
}

/** What the office's models say of a question, over one index. What identifies a person is masked before it leaves. */
export async function openElsewhere({ embedder, reranker }: Finders, over: Over): Promise<Elsewhere> {
  const { data, version, index, texts } = over;
  const near = await embedder?.over(data, version);
  const textOf = unitTexts(index, texts);
  return {
    ask(text) {
      const question = masked(text);
      const nearest = near?.(question);
      return {
        async over(units, usable) {
          const found: Shares = (await nearest?.(usable)) ?? new Map();
          const first = raised(units, found, WEIGHT);
          if (!reranker) return sorted(first);
          const read = sorted(first).slice(0, JUDGED);
          const judged = await reranker.judge(
            question,
            read.map(({ id }) => ({ id, text: textOf(id) })),
          );
          return sorted(raised(first, judged, WEIGHT));
        },
      };
    },
  };
}
