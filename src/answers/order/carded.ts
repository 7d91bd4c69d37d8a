import type { Knowledge } from '../../knowledge/types.ts';
import type { Catalogue } from '../artefact/catalogue.ts';
import { type CardScore, choose, citationsOf } from '../search/choose.ts';
import type { Seen } from './columns.ts';

const COUNTED = 8;
/** A card names the provisions most to the point first. */
const LATER = 0.8;
/** About what a card scores that is named outright. */
const OUTRIGHT = 6;

export type OfCard = Pick<Seen, 'card' | 'cardShare' | 'cardPlace' | 'cardFirst' | 'cardCovers' | 'cardTold'>;

export const UNCARDED: OfCard = { card: 0, cardShare: 0, cardPlace: 0, cardFirst: 0, cardCovers: 0, cardTold: 0 };

/** What the best cards say for the provisions they cite, by unit: of each the card that says most. */
export function cardedUnits(
  cards: CardScore[],
  { knowledge, catalogue }: { knowledge: Knowledge; catalogue: Catalogue },
): Map<number, OfCard> {
  const units = new Map<number, OfCard>();
  const most = cards[0]?.score ?? 0;
  const sure = sureOf(cards[0]);
  for (const [place, card] of cards.slice(0, COUNTED).entries()) {
    const cited = choose(card, 'any', knowledge).flatMap(citationsOf).flatMap(catalogue.cited);
    for (const [at, id] of [...new Set(cited)].entries()) {
      const before = units.get(id) ?? UNCARDED;
      const share = most > 0 ? card.score / most : 0;
      const said = {
        card: card.score / OUTRIGHT,
        cardShare: share,
        cardPlace: LATER ** at,
        cardFirst: Number(place === 0),
        cardCovers: card.coverage,
        cardTold: sure * share * LATER ** at,
      };
      if (said.card * said.cardPlace > before.card * before.cardPlace) units.set(id, said);
    }
  }
  return units;
}

/** Less of the question than this in a card, and the card is the less sure. */
const COVERED = 0.25;

/** 0–1: how far the best card is to be trusted at all. */
function sureOf(best: CardScore | undefined): number {
  if (!best) return 0;
  const covered = best.subject || best.named ? 1 : Math.min(1, Math.max(best.coverage, best.said) / COVERED);
  return Math.min(1, best.score / OUTRIGHT) * covered;
}
