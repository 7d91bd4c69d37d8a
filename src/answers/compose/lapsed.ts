import { chineseDay } from '../../knowledge/day.grammar.ts';
import { parseCitation } from '../../knowledge/grammar.ts';
import { titleOf } from '../card.ts';
import type { Card, Cited } from '../types.ts';
import { groundsOf, shownCards } from '../views/rests-on.ts';
import { pointCopy as copy } from './copy.ts';

/**
 * What to say first where what the cards show rests on law that is not in force on the day: undefined where all of it
 * is, or where the words in force are the same as those the card was written from.
 */
export function lapsedPoint(cards: Card[], day: string): string | undefined {
  const grounds = groundsOf(shownCards(cards));
  const gone = grounds.find(({ standing }) => standing);
  const moved = grounds.find(({ insteadOf }) => insteadOf && !insteadOf.same);
  const [card] = cards;
  if (!card || !(gone || moved)) return undefined;
  const title = titleOf(card);
  if (gone) return copy.lapsed(title, `${whyLapsed(gone, day, standInsFor(gone, grounds))}${copy.noAnswer}`);
  return moved && copy.lapsed(title, copy.standsFor(chineseDay(day), `${moved.name}${moved.within}`, moved.adopted));
}

/** What to say first of a provision named outright that is not in force on the day, or whose words are not here. */
export function lapsedProvision(cited: Cited, day: string): string {
  const { name, within, adopted = '', effective, repealed, standing, current } = cited;
  const place = `${name}${within}`;
  const then = chineseDay(day);
  if (standing === 'coming')
    return `${copy.exactComing(place, effective ?? adopted, then)}${thenOf(cited)}${copy.noProvision}`;
  if (standing === 'old') return `${copy.exactOld(place, adopted, repealed)}${thenOf(cited)}${copy.oldBelow}`;
  if (cited.warnings.length > 0 && adopted) return copy.exactNotThere(place, then, adopted);
  return adopted && current === undefined ? copy.exactNotHeld(place, then, adopted) : copy.exactBare(place);
}

/** Names of the provisions that stand for others of the same law: not all of it is without a corresponding one. */
function standInsFor({ citation, adopted }: Cited, grounds: Cited[]): string[] {
  const found = grounds.filter(
    ({ insteadOf }) =>
      insteadOf?.adopted === adopted && parseCitation(insteadOf?.name ?? '')?.instrument === citation.instrument,
  );
  return [...new Set(found.map(({ name }) => name))];
}

function whyLapsed(cited: Cited, day: string, standIns: string[]): string {
  const { citation, adopted = '', effective, repealed, standing } = cited;
  const law = copy.law(citation.instrument, adopted);
  const why = standing === 'coming' ? copy.coming(law, effective ?? adopted, chineseDay(day)) : copy.old(law, repealed);
  return `${why}${cited.current && standIns.length > 0 ? copy.thenPartly(cited.current, standIns) : thenOf(cited)}`;
}

/** What was in force instead, as far as it is known. */
function thenOf({ current, currentHeld, successor, standing }: Cited): string {
  if (current) return currentHeld ? copy.thenElsewhere(current) : copy.thenNotHeld(current);
  if (successor) return copy.thenSuccessor(successor);
  return standing === 'coming' ? copy.thenNothing : '';
}
