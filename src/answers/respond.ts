import { today } from '../knowledge/day.grammar.ts';
import { FIELDS, type Field } from '../knowledge/types.ts';
import { gradesId, pending } from '../review/index.ts';
import type { Services } from '../services.ts';
import type { Asker } from '../slack/feature.ts';
import { type Reply, say } from '../slack/reply.ts';
import { shortId } from '../slack/short-id.ts';
import type { Change } from '../storage/records.ts';
import { idOf } from './card.ts';
import { nearAnswer, verifiedAnswer } from './curation/answer.ts';
import { leansOnWhatWasSaid } from './leaning.grammar.ts';
import { withExplanation } from './model/feature.ts';
import { dayIn } from './question.schema.ts';
import { isNoneOfOurs } from './refusing/refusal-words.ts';
import { findAnswer, type KeptAnswer, keepAnswer, type Origin, queueUnanswered } from './store.ts';
import { comparable } from './two-days/comparable.ts';
import type { Answer, Question, Wants } from './types.ts';
import { answerBlocks } from './views/answer.view.ts';
import { restsOn } from './views/rests-on.ts';

/** Ways to ask that leave no question in the conversation. */
const UNSEEN: Asker['via'][] = ['command', 'modal', 'shortcut', 'button'];

export interface Asked {
  text: string;
  wants: Wants;
  field?: Field;
}

/**
 * Answers a question and keeps the answer with its reply; in a thread, with what the thread is about. The law is that of
 * the day or days the question names, or else of the day asked for before in the thread (of two, the decision's), or
 * else of today.
 */
export async function respond(asked: Asked, services: Services, asker: Asker): Promise<Reply> {
  const { wants, field } = asked;
  const { text, day: named, ...both } = dayIn(asked.text, today(services.clock()));
  const earlier = asker.about ?? (leansOnWhatWasSaid(text) ? asker.lately : undefined);
  const subject = earlier ? await findAnswer(services.records.db, earlier) : undefined;
  const place = field ?? FIELDS.find((name) => asker.place?.includes(name)) ?? subject?.answer.field;
  const asOf = named ?? (subject?.answer.asOf && (subject.answer.twoDays?.decision ?? subject.answer.day));
  const on = {
    day: asOf ?? today(services.clock()),
    ...(asOf && { asOf: true as const }),
    ...both,
  };
  const question = {
    text,
    wants,
    ...on,
    ...(place && { field: place }),
    ...(subject && { subject: subject.answer }),
  };
  // In this order: asking takes up a new index, by which a verified answer may have expired.
  const found = await services.answers.answer(question);
  const answer = both.decision
    ? await comparable(found, question, services.answers)
    : subject
      ? found
      : await withVerified(found, question, services);
  const unseen = UNSEEN.includes(asker.via);
  const origin = subject ? { subject: subject.id } : {};
  const reply = await answerReply(
    { answer, origin, tell: canBeTold(asker), ...(unseen && { asker: asker.user }) },
    services,
  );
  return withExplanation(reply, { answer, model: services.model, asker: asker.user });
}

/** What a person has verified for the question, or beside what was found what is verified for one like it. */
async function withVerified(
  found: Answer,
  question: Question,
  { records: { db }, answers }: Services,
): Promise<Answer> {
  const verified = await verifiedAnswer(question, db, answers);
  if (verified) return verified;
  const near = await nearAnswer(question, db, answers);
  return { ...found, ...(near && { near }) };
}

/** In a direct message or a thread there is a place where a better answer can be said later. */
function canBeTold({ via, channel = 'D' }: Asker): boolean {
  return via !== 'command' || channel.startsWith('D');
}

interface Made {
  answer: Answer;
  origin: Origin;
  /** Named above the answer, where the question itself cannot be seen in the conversation. */
  asker?: string;
  /** Where it stands, a better answer can be said later. */
  tell?: boolean;
}

/** The reply that shows an answer and keeps it. */
export async function answerReply(
  { answer: made, origin, asker, tell = false }: Made,
  services: Services,
): Promise<Reply> {
  const id = shortId('A', 7);
  const answer = services.answers.rebuilt(made);
  const waiting = await pending(services, itemsShown(answer));
  const blocks = answerBlocks({ id, answer, waiting, tell, ...(asker && { asker }) }, services.answers);
  return {
    messages: [say(answer.point, blocks, id)],
    keep: (change) => keep(change, { id, answer, origin }, tell),
  };
}

/** A better answer is for somebody to write. */
function isWaited({ sure, refusal }: Answer): boolean {
  return !sure && !(refusal && isNoneOfOurs(refusal));
}

/** What the answer shows, by the names under which it is reviewed. */
function itemsShown(answer: Answer): string[] {
  const cards = restsOn(answer).shown.flatMap((card) => [
    idOf(card),
    ...(card.kind === 'grades' ? [gradesId(card.table)] : []),
  ]);
  return [...cards, ...(answer.verified ? [answer.verified.id] : [])];
}

async function keep(change: Change, kept: KeptAnswer, tell: boolean): Promise<void> {
  const { id, answer } = kept;
  await keepAnswer(change.db, kept);
  if (isWaited(answer)) await queueUnanswered(change.db, answer, tell && !answer.asOf ? id : undefined);
  await change.audit({
    actor: 'bot',
    action: 'answer.given',
    subject: id,
    detail: { index: answer.index, sure: answer.sure },
  });
}
