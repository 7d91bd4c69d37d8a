import type { Body, GradeTable, Knowledge, Power, Rule } from '../../knowledge/types.ts';
import { gradeRange, limitClause, penaltySize } from '../amounts.ts';
import { type IntentName, intentsIn } from '../search/intent.ts';
import type { Card } from '../types.ts';
import { pointCopy, separator } from './copy.ts';
import { penaltySentences } from './penalty.ts';
import { rowsFor, SHOWN } from './rows.ts';

interface Asked {
  text: string;
  intents: ReadonlySet<IntentName>;
  bodies: Body[];
}

/** What a card says first to a question; every word and figure of it is on the card. */
export function cardPoint(
  card: Card,
  text: string,
  { bodies, intents }: Pick<Knowledge, 'bodies' | 'intents'>,
): string {
  const asked = { text, intents: intentsIn(text, intents), bodies };
  switch (card.kind) {
    case 'power':
      return powerPoint(card.power, asked);
    case 'procedure':
      return procedurePoint(card, asked);
    case 'grades':
      return gradesPoint(card.table);
    case 'rule':
      return rulePoint(card.rule);
  }
}

function powerPoint(power: Power, { text, intents, bodies }: Asked): string {
  const { title, hearing, transferTo, prerequisite, bodyNote = '', simpleProcedurePossible } = power;
  // Behind a semicolon stands what else is known of the body: the card shows it.
  const [body = ''] = (bodies.find(({ id }) => id === power.body)?.nameNow ?? '').split(separator);
  if (intents.has('who')) return pointCopy.who(title, body, bodyNote);
  if (intents.has('hearing') && hearing) return pointCopy.told(title, pointCopy.hearing, hearing);
  if (intents.has('transfer') && transferTo) return pointCopy.told(title, pointCopy.transfer, transferTo);
  if (intents.has('onTheSpot') && simpleProcedurePossible !== undefined)
    return pointCopy.onTheSpot(title, simpleProcedurePossible);
  if (intents.has('procedure') && !intents.has('penalty') && prerequisite)
    return pointCopy.told(title, pointCopy.prerequisite, prerequisite);
  const rows = rowsFor(power, text);
  // Where the question picked its rows, the others were not asked about.
  const left = rows.length < SHOWN ? 0 : power.penalties.length - rows.length;
  const penalties = penaltySentences(rows).join(separator);
  return pointCopy.power(title, body, left > 0 ? `${penalties}${separator}${pointCopy.moreRows(left)}` : penalties);
}

function procedurePoint(card: Extract<Card, { kind: 'procedure' }>, { intents }: Asked): string {
  const { name, steps } = card.procedure;
  const matched = card.steps.flatMap(({ at }) => steps[at] ?? []);
  const [best] = matched;
  if (card.whole || !best)
    return pointCopy.steps(
      name,
      steps.map((step) => step.name),
    );
  if (intents.has('limit') && best.limits.length > 0)
    return pointCopy.step(name, best.name, best.limits.map(limitClause).join(separator));
  if (intents.has('document') && best.document) return pointCopy.step(name, best.name, best.document);
  if (intents.has('who')) return pointCopy.step(name, best.name, best.who);
  return pointCopy.step(name, best.name, best.does);
}

function gradesPoint({ title, tier = '', statutory, grades }: GradeTable): string {
  const range = penaltySize({ type: '', plus: [], ...statutory } as Parameters<typeof penaltySize>[0]);
  const each = grades.map((grade) => pointCopy.grade(grade.grade, gradeRange(grade)));
  return pointCopy.grades(title, tier, range, each.join(separator));
}

function rulePoint({ name, effect = '', text }: Rule): string {
  return pointCopy.rule(name, effect, text.join(separator));
}
