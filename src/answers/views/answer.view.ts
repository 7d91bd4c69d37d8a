import type { KnownBlock } from '@slack/types';
import { chineseDay, today } from '../../knowledge/day.grammar.ts';
import type { Knowledge } from '../../knowledge/types.ts';
import { type Affected, pendingBlocks } from '../../review/index.ts';
import { buttons, context, feedback, section } from '../../slack/kit/blocks.ts';
import { bold, md, mention, plain } from '../../slack/kit/text.ts';
import { idOf, titleOf } from '../card.ts';
import { nextBlocks } from '../next/next.view.ts';
import { twoDaysCopy } from '../two-days/copy.ts';
import { twoDaysBlocks } from '../two-days/two-days.view.ts';
import { versionBlocks } from '../two-versions/versions.view.ts';
import type { Answer, Answers, Card } from '../types.ts';
import { alsoCited, alsoPoints } from './also.view.ts';
import { cardBlocks } from './card.view.ts';
import { copy } from './copy.ts';
import { marksOf } from './marks.view.ts';
import { meaningBlocks } from './meanings.view.ts';
import { nearAnswerBlocks } from './near-answer.view.ts';
import { nextSteps } from './next-steps.ts';
import { provisionBlocks } from './provisions.view.ts';
import { refusedBlocks } from './refused.view.ts';
import { restsOn } from './rests-on.ts';

export interface Shown {
  /** The answer's number, under which it is kept. */
  id: string;
  answer: Answer;
  /** Who asked, where the question itself cannot be seen. */
  asker?: string;
  /** A better answer will be said in the same place. */
  tell?: boolean;
  /** What it shows that rests on changed law and has not been looked at since. */
  waiting?: Affected[];
}

/** An answer as a message: the point, the cards, the provisions, what to do next. */
export function answerBlocks(
  { id, answer, asker, tell, waiting = [] }: Shown,
  { texts, knowledge, official }: Pick<Answers, 'texts' | 'knowledge' | 'official'>,
): KnownBlock[] {
  const { sure, question, cards, day, asOf, twoDays, versions } = answer;
  const rests = restsOn(answer);
  const { shown } = rests;
  // Before what may have nothing to do with it, after what was found.
  const near = answer.near ? nearAnswerBlocks(answer.near) : [];
  return [
    ...(asker ? context(md`${mention(asker)} ${plain(`${copy.asked}：${question}`)}`) : []),
    ...(asOf && !twoDays && !versions ? context(plain(copy.asOf(chineseDay(day)))) : []),
    ...section(bold(answer.point)),
    ...alsoPoints(answer),
    ...meaningBlocks(id, answer),
    ...versionBlocks(id, answer),
    ...(answer.verified ? context(plain(copy.verified(answer.verified.role, answer.verified.day))) : []),
    ...(sure ? [] : [...refusedBlocks(answer, rests.near.length > 0, tell), ...near]),
    ...statusBlocks(shown[0]),
    ...pendingBlocks(waiting),
    ...(answer.lapsed ? context(plain(`${copy.warning} ${copy.lapsed}`)) : []),
    ...(twoDays ? twoDaysBlocks(twoDays, answer) : shown.flatMap((card) => cardBlocks(card, knowledge))),
    ...otherCandidates(cards, shown),
    ...(twoDays ? [] : provisionBlocks(rests, answer.provisions, texts.articles > 0)),
    ...alsoCited(answer),
    ...(sure ? near : []),
    ...buttons(nextSteps(id, answer)),
    ...nextBlocks(id, answer, knowledge),
    feedback('vote', { label: copy.useful, value: `${id}:useful` }, { label: copy.useless, value: `${id}:useless` }),
    ...context(plain(footOf(id, answer)), plain(freshness(official, knowledge))),
  ];
}

function footOf(id: string, { index, day, twoDays }: Answer): string {
  return twoDays ? twoDaysCopy.footer(id, index, day, twoDays.decision) : copy.foot(id, index, day);
}

/** How fresh the texts are: up to when the cards were written, when official texts came in, and the latest of them. */
function freshness({ freshness }: Answers['official'], { notices }: Knowledge): string {
  const { sentence } = notices.snapshot;
  const held = freshness();
  if (!held) return copy.noOfficial(sentence);
  return copy.official(sentence, held.imported && chineseDay(today(new Date(held.imported))), chineseDay(held.newest));
}

/** What has changed in the law since the card was written stands before anything else it says. */
function statusBlocks(card: Card | undefined): KnownBlock[] {
  const marks = card && marksOf(card);
  return marks?.statusWarning ? context(plain(`${copy.warning} ${marks.statusWarning}`)) : [];
}

function otherCandidates(cards: Card[], shown: Card[]): KnownBlock[] {
  const others = cards.filter((card) => !shown.includes(card)).map((card) => `${titleOf(card)} ${idOf(card)}`);
  return others.length > 0 ? context(plain(copy.otherCards(others.join('；')))) : [];
}
