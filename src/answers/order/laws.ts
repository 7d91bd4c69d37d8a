import { FIELDS, type Power } from '../../knowledge/types.ts';
import type { Scopes } from '../search/scope.ts';
import { fold } from '../tokens.ts';
import type { AskedFor } from './asked.ts';
import type { Seen } from './columns.ts';
import { isLaw, isRegulation, isRule } from './levels.grammar.ts';

const CARDS_COUNTED = 8;

type OfLaw = 'citedLaw' | 'fieldLaw' | 'sharedLaw' | 'likelyLaw' | 'lawSaid' | 'isLaw' | 'isRegulation' | 'isRule';

/** What the instrument of a provision says for it, by short title. */
export function openLaws(
  { field, cards, covers }: AskedFor,
  { scopes, powers }: { scopes: Scopes; powers: Map<string, Power> },
): (short: string) => Pick<Seen, OfLaw> {
  const known = new Map<string, Pick<Seen, OfLaw>>();
  const likely = field ? [] : likelyFields();
  return (short) => {
    const before = known.get(short);
    if (before) return before;
    const law = {
      citedLaw: Number(scopes.cited.has(short)),
      fieldLaw: Number(field !== undefined && scopes.own(field).has(short)),
      sharedLaw: Number(scopes.shared.has(short)),
      likelyLaw: Math.max(0, ...likely.map(({ one, share }) => (scopes.own(one).has(short) ? share : 0))),
      lawSaid: covers(fold(short)),
      isLaw: Number(isLaw(short)),
      isRegulation: Number(isRegulation(short)),
      isRule: Number(isRule(short)),
    };
    known.set(short, law);
    return law;
  };

  /** Where no field is given: how much the cards speak for each. */
  function likelyFields() {
    const most = cards[0]?.score ?? 0;
    const counted = cards.slice(0, CARDS_COUNTED);
    return FIELDS.map((one) => {
      const own = counted.filter(({ kind, id }) => kind === 'power' && powers.get(id)?.field === one);
      return { one, share: most > 0 ? Math.max(0, ...own.map(({ score }) => score)) / most : 0 };
    });
  }
}
