import { today } from '../knowledge/day.grammar.ts';
import { FIELDS, type Field } from '../knowledge/types.ts';
import type { Services } from '../services.ts';
import type { Asker } from '../slack/feature.ts';
import { type Reply, say } from '../slack/reply.ts';
import { shortId } from '../slack/short-id.ts';
import type { Change } from '../storage/records.ts';
import { nearAnswer, verifiedAnswer } from './curation/answer.ts';
import { leansOnWhatWasSaid } from './leaning.grammar.ts';
import { dayIn } from './question.schema.ts';
import { findAnswer, type KeptAnswer, keepAnswer, type Origin, queueUnanswered } from './store.ts';
import type { Answer, Wants } from './types.ts';
import { answerBlocks } from './views/answer.view.ts';

/** Ways to ask that leave no question in the conversation. */
const UNSEEN: Asker['via'][] = ['command', 'modal', 'shortcut'];

export interface Asked {
  text: string;
  wants: Wants;
  field?: Field;
}

/**
 * Answers a question and keeps the answer with its reply; in a thread, with what the thread is about. The law is that of
 * the day the question names, or else of the day asked for before in the thread, or else of today.
 */
export async function respond(asked: Asked, services: Services, asker: Asker): Promise<Reply> {
  const { wants, field } = asked;
  const { text, day: named } = dayIn(asked.text);
  const earlier = asker.about ?? (leansOnWhatWasSaid(text) ? asker.lately : undefined);
  const subject = earlier ? await findAnswer(services.records.db, earlier) : undefined;
  const place = field ?? FIELDS.find((name) => asker.place?.includes(name));
  const asOf = named ?? (subject?.answer.asOf && subject.answer.day);
  const on = { day: asOf ?? today(services.clock()), ...(asOf && { asOf: true as const }) };
  const question = { text, wants, ...on, ...(place && { field: place }), ...(subject && { subject: subject.answer }) };
  // In this order: asking takes up a new index, by which a verified answer may have expired.
  const found = await services.answers.answer(question);
  const verified = subject ? undefined : await verifiedAnswer(question, services.records.db, services.answers);
  const near = subject || verified ? undefined : await nearAnswer(question, services.records.db, services.answers);
  const answer = verified ?? { ...found, ...(near && { near }) };
  const unseen = UNSEEN.includes(asker.via);
  const origin = subject ? { subject: subject.id } : {};
  return answerReply({ answer, origin, tell: canBeTold(asker), ...(unseen && { asker: asker.user }) }, services);
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
export function answerReply({ answer, origin, asker, tell = false }: Made, services: Services): Reply {
  const id = shortId('A', 7);
  const blocks = answerBlocks({ id, answer, tell, ...(asker && { asker }) }, services.answers);
  return { messages: [say(answer.point, blocks, id)], keep: (change) => keep(change, { id, answer, origin }, tell) };
}

async function keep(change: Change, kept: KeptAnswer, tell: boolean): Promise<void> {
  const { id, answer } = kept;
  await keepAnswer(change.db, kept);
  if (!answer.sure) await queueUnanswered(change.db, answer, tell && !answer.asOf ? id : undefined);
  await change.audit({
    actor: 'bot',
    action: 'answer.given',
    subject: id,
    detail: { index: answer.index, sure: answer.sure },
  });
}
