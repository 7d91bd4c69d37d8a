import { provisionName, within as withinOf } from '../../knowledge/grammar.ts';
import type { Body, GradeTable, Power, Rule } from '../../knowledge/types.ts';
import { gradeRange, limitClause, penaltySize } from '../amounts.ts';
import { refusalCopy } from '../refusing/copy.ts';
import { refusalPoint } from '../refusing/refusal-words.ts';
import type { Chosen } from '../search/choose.ts';
import type { IntentName } from '../search/intent.ts';
import type { Found } from '../search/resolve.ts';
import type { Cited } from '../types.ts';
import { pointCopy, separator } from './copy.ts';
import { lapsedProvision } from './lapsed.ts';
import { penaltySentences } from './penalty.ts';
import { rowsFor, SHOWN } from './rows.ts';

interface Asked {
  text: string;
  intents: ReadonlySet<IntentName>;
  bodies: Body[];
}

/** One sentence that answers first; every word and figure of it is on the card, or says what was not found. */
export function pointFor(
  found: Found,
  [first]: Cited[],
  { text, day, bodies }: { text: string; day: string; bodies: Body[] },
): string {
  const { sure, exact, missing, chosen, intents } = found;
  const [unknown] = missing;
  if (unknown) return pointCopy.exactNone(`${provisionName(unknown)}${withinOf(unknown)}`);
  if (exact.length > 0 && first) return exactPoint(first, day);
  const [card] = chosen;
  if (sure && card) return pointOf(card, { text, intents, bodies });
  if (found.meanings) return refusalCopy.which;
  if (found.refusal) return refusalPoint(found.refusal);
  if (!sure || !first) return pointCopy.unsure;
  return first.standing ? lapsedProvision(first, day) : pointCopy.provision(first.name);
}

function exactPoint(cited: Cited, day: string): string {
  const { name, within, quote, gist } = cited;
  if (cited.standing || !(quote || gist)) return lapsedProvision(cited, day);
  if (quote) return pointCopy.exactOfficial(`${name}${within}`);
  return pointCopy.exact(`${name}${within}`, gist ?? '');
}

function pointOf(chosen: Chosen, asked: Asked): string {
  switch (chosen.kind) {
    case 'power':
      return powerPoint(chosen.power, asked);
    case 'procedure':
      return procedurePoint(chosen, asked);
    case 'grades':
      return gradesPoint(chosen.table);
    case 'rule':
      return rulePoint(chosen.rule);
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

function procedurePoint(chosen: Extract<Chosen, { kind: 'procedure' }>, { intents }: Asked): string {
  const { name, steps } = chosen.procedure;
  const matched = chosen.steps.flatMap(({ at }) => steps[at] ?? []);
  const [best] = matched;
  if (chosen.whole || !best)
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
