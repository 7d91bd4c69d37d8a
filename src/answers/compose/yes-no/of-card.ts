import type { Power } from '../../../knowledge/types.ts';
import { fold } from '../../tokens.ts';
import type { Card } from '../../types.ts';
import { asksWhetherHearing, asksWhetherPunished, hearingSaid } from './punished.grammar.ts';
import { type Verdict, verdictOn, verdictOnMeasure } from './verdict.ts';

/** Yes or no as a card says it: a power of its penalties, measures and hearings, a rule by its words; undefined where it does not. `point`: what it says first. */
export function verdictOfCard(question: string, card: Card, point: string): Verdict | undefined {
  if (card.kind === 'rule') return verdictOn(question, card.rule.text.join('。'));
  if (card.kind !== 'power') return undefined;
  return ofPower(fold(question), card.power) ?? verdictOnMeasure(question, point);
}

function ofPower(question: string, { hearing, penalties }: Power): Verdict | undefined {
  if (asksWhetherHearing(question)) return hearing === undefined ? undefined : hearingSaid(hearing);
  // Never flatly: whether this power is what was done is for the officer to find.
  return asksWhetherPunished(question) && penalties.length > 0 ? 'mayIf' : undefined;
}
