import type { KnownBlock } from '@slack/types';
import type { Knowledge } from '../../knowledge/types.ts';
import { buttons, context, divider, feedback, section } from '../../slack/kit/blocks.ts';
import { bold, lines, md, mention, plain } from '../../slack/kit/text.ts';
import type { Answer, Answers, Card } from '../types.ts';
import { citedBlocks } from './cited.view.ts';
import { copy } from './copy.ts';
import { gradesBlocks } from './grades.view.ts';
import { marksOf } from './marks.view.ts';
import { powerBlocks } from './power.view.ts';
import { procedureBlocks } from './procedure.view.ts';
import { ruleBlocks } from './rule.view.ts';

export interface Shown {
  /** The answer's number, under which it is kept. */
  id: string;
  answer: Answer;
  /** Who asked, where the question itself cannot be seen. */
  asker?: string;
}

/** Provisions shown in full under an answer; the rest stand behind 看原文. */
const IN_FULL = 3;

/** An answer as a message: the point, the cards, the provisions, what to do next. */
export function answerBlocks(
  { id, answer, asker }: Shown,
  { texts, knowledge }: Pick<Answers, 'texts' | 'knowledge'>,
): KnownBlock[] {
  const { sure, question } = answer;
  return [
    ...(asker ? context(md`${mention(asker)} ${plain(`${copy.asked}：${question}`)}`) : []),
    ...(sure ? section(bold(answer.point)) : unsureBlocks()),
    ...statusBlocks(answer.cards[0]),
    ...cardsBlocks(answer.cards, knowledge),
    ...provisionBlocks(answer, texts.articles > 0),
    ...buttons(nextSteps(id, answer)),
    feedback('vote', { label: copy.useful, value: `${id}:useful` }, { label: copy.useless, value: `${id}:useless` }),
    ...context(plain(copy.foot(id, answer.index, answer.day))),
  ];
}

function unsureBlocks(): KnownBlock[] {
  return [...section(bold(copy.unsure)), ...context(plain(copy.unsureHint))];
}

/** What has changed in the law since the card was written stands before anything else it says. */
function statusBlocks(card: Card | undefined): KnownBlock[] {
  const marks = card && marksOf(card);
  return marks?.statusWarning ? context(plain(`${copy.warning} ${marks.statusWarning}`)) : [];
}

/** The card the answer rests on; other candidates by name, unless they are tables or rules that belong together. */
function cardsBlocks(cards: Card[], knowledge: Knowledge): KnownBlock[] {
  const [first] = cards;
  const together = cards.filter(
    (card) => card.kind === first?.kind && (card.kind === 'grades' || card.kind === 'rule'),
  );
  const shown = together.length > 0 ? together : cards.slice(0, 1);
  const others = cards.filter((card) => !shown.includes(card)).map(nameOf);
  return [
    ...shown.flatMap((card) => cardBlocks(card, knowledge)),
    ...(others.length > 0 ? context(plain(copy.otherCards(others.join('；')))) : []),
  ];
}

function nameOf(card: Card): string {
  switch (card.kind) {
    case 'power':
      return `${card.power.title} ${card.power.id}`;
    case 'procedure':
      return `${card.procedure.name} ${card.procedure.id}`;
    case 'grades':
      return `${card.table.title} ${card.power.id}`;
    case 'rule':
      return `${card.rule.name} ${card.rule.id}`;
  }
}

function cardBlocks(card: Card, knowledge: Knowledge): KnownBlock[] {
  switch (card.kind) {
    case 'power':
      return powerBlocks(card.power, knowledge);
    case 'procedure':
      return procedureBlocks(card);
    case 'grades':
      return gradesBlocks(card.table, knowledge.notices);
    case 'rule':
      return ruleBlocks(card.rule);
  }
}

function provisionBlocks({ provisions, sure }: Answer, imported: boolean): KnownBlock[] {
  if (provisions.length === 0) return [];
  const shown = provisions.slice(0, IN_FULL);
  const rest = provisions.slice(IN_FULL).map(({ name, within }) => `${name}${within}`);
  return [
    divider(),
    ...section(bold(sure ? copy.sources : copy.maybe)),
    ...shown.flatMap(citedBlocks),
    ...context(lines(rest.length > 0 && plain(copy.moreSources(rest.join('、'))), !imported && plain(copy.gistNote))),
  ];
}

function nextSteps(id: string, { cards, provisions }: Answer) {
  const powers = cards.some((card) => card.kind === 'power' || card.kind === 'grades');
  return [
    ...(provisions.length > 0 ? [{ action: 'source', label: copy.see, value: id }] : []),
    ...(powers ? [{ action: 'procedures', label: copy.procedures, value: id }] : []),
    ...(powers ? [{ action: 'grades', label: copy.grades, value: id }] : []),
  ];
}
