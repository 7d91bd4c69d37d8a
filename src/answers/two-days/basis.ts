import { provisionName } from '../../knowledge/grammar.ts';
import type { Citation } from '../../knowledge/types.ts';
import { powersOf } from '../card.ts';
import type { Card } from '../types.ts';

/** The articles a penalty rests on: those the question names, or else those of the first card; each once, whole. */
export function penaltyBasis([card]: Card[], named: Citation[]): Citation[] {
  const [power] = card ? powersOf([card]) : [];
  const all = power ? [...power.penalised, ...power.penalties.flatMap(({ source }) => source ?? [])] : [];
  const seen = new Set<string>();
  return (named.length > 0 ? named : all)
    .filter((one) => !seen.has(provisionName(one)) && seen.add(provisionName(one)))
    .map(({ paragraph: _, item: __, ...whole }) => whole);
}
