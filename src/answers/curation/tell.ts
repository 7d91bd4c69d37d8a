import type { KnownBlock } from '@slack/types';
import { provisionName, within } from '../../knowledge/grammar.ts';
import { toThread } from '../../slack/address.ts';
import { context, section } from '../../slack/kit/blocks.ts';
import { bold, lines, plain } from '../../slack/kit/text.ts';
import { say } from '../../slack/reply.ts';
import { enqueue, placeOf } from '../../storage/outbox.ts';
import type { Change } from '../../storage/records.ts';
import { findAnswer } from '../store.ts';
import type { Answers } from '../types.ts';
import { copy as shown } from '../views/copy.ts';
import { copy } from './copy.ts';
import { givenTo } from './store.ts';
import type { Verified } from './verified.ts';

/**
 * Says a verified answer, once, in each direct message and thread in which its question was asked; `subject`: for what it
 * was written. Who asked stands nowhere: only beside which answer of ours to say it, and that is forgotten with it.
 */
export async function tellAskers(
  { db }: Change,
  { subject, verified }: { subject: string; verified: Verified },
  { asks }: Pick<Answers, 'asks'>,
): Promise<void> {
  const { wants, field, question } = verified;
  const asked = asks(question);
  const answers = await givenTo(
    db,
    (one) =>
      one.subject === subject ||
      (one.wants === wants && (field ?? one.field) === one.field && asks(one.question) === asked),
  );
  // One that was not sure is among the open questions already.
  if ((await findAnswer(db, subject))?.answer.sure) answers.push(subject);
  const places = await Promise.all(answers.map((answer) => placeOf(db, answer)));
  const known = new Map(places.flatMap((place) => (place ? [[`${place.channel} ${place.thread}`, place]] : [])));
  const message = say(copy.tell(question), blocksOf(verified));
  for (const place of known.values()) await enqueue(db, toThread([message], place));
}

function blocksOf({ question, text, role, day, citations }: Verified): KnownBlock[] {
  const names = citations.map((citation) => `${provisionName(citation)}${within(citation)}`).join('、');
  return [
    ...section(lines(plain(copy.tell(question)), bold(text))),
    ...context(plain(shown.verified(role, day)), plain(`${shown.basis}：${names}`)),
  ];
}
