import type { Field } from '../../knowledge/types.ts';
import type { CardScore } from './choose.ts';

const MOST = 4;
/** A saying that is less of the question than this is no reason to ask back. */
const SAID = 0.25;
const SCORE = 0.8;
const CONTENT = 0.1;
/** Between fields: so much of what it is about must the question and either card have in common, so nearly as well. */
const MATTER = 0.5;
const AS_WELL = 0.85;

/** Where a question was asked, and of which field a power is, by id. */
export interface InField {
  field?: Field | undefined;
  fieldOf(power: string): Field | undefined;
}

/**
 * The powers a question may mean, by id: more than one where a saying in it names several that account for it about
 * equally well, or where no field is known and a bare word belongs to several; none otherwise. Found at these bounds in
 * 1 % of our own questions.
 */
export function meanings(cards: CardScore[], { field, fieldOf }: InField): string[] {
  const [best] = cards;
  if (best?.kind !== 'power' || best.subject) return [];
  const equal = best.said < SAID ? [] : cards.filter((one) => isAsSaid(one, best));
  if (equal.length > 1) return equal.slice(0, MOST).map(({ id }) => id);
  const fields =
    field === undefined
      ? onePerField(
          cards.filter((one) => isSameMatter(one, best)),
          fieldOf,
        )
      : [];
  return fields.length > 1 ? fields.slice(0, MOST) : [];
}

function isAsSaid({ kind, score, said, content }: CardScore, best: CardScore): boolean {
  const close = score >= SCORE * best.score && Math.abs(content - best.content) <= CONTENT;
  return kind === 'power' && close && said === best.said;
}

function isSameMatter({ kind, score, said, content }: CardScore, best: CardScore): boolean {
  const close = score >= AS_WELL * best.score && Math.abs(content - best.content) <= CONTENT;
  return kind === 'power' && close && content >= MATTER && said >= best.said;
}

function onePerField(cards: CardScore[], fieldOf: InField['fieldOf']): string[] {
  const first = new Map(cards.toReversed().map(({ id }) => [fieldOf(id), id]));
  return cards.filter(({ id }) => first.get(fieldOf(id)) === id).map(({ id }) => id);
}
