import { today } from '../../knowledge/day.grammar.ts';
import { isDay } from '../../knowledge/grammar.ts';
import { wrongOrder } from '../../knowledge/two-days.grammar.ts';
import type { Services } from '../../services.ts';
import { Refusal } from '../../slack/refusal.ts';
import type { Reply } from '../../slack/reply.ts';
import { replay } from '../replay.ts';
import { answerReply } from '../respond.ts';
import { findAnswer } from '../store.ts';
import { copy as answerCopy } from '../views/copy.ts';
import { twoDaysCopy as copy } from './copy.ts';

/** A power's basis on both days (ISO). Throws a Refusal where the days do not fit together or there is no basis. */
export async function powerFromTwoDays(
  power: string,
  { act, decided }: { act: string; decided: string },
  services: Services,
): Promise<Reply> {
  const wrong = wrongOrder(act, decided, today(services.clock()));
  if (wrong || !isDay(act) || !isDay(decided)) throw new Refusal(copy.wrong[wrong ?? 'notADay'](`${act}、${decided}`));
  const answer = services.answers.show([power], 'basis', { day: act, asOf: true, decision: decided });
  if (!answer?.twoDays) throw new Refusal(copy.noBasis);
  return answerReply({ answer, origin: { entries: [power] } }, services);
}

/** What a kept answer rests on, on both days (ISO). Throws a Refusal where it is not kept or rests on no penalty basis. */
export async function seenFromTwoDays(
  id: string,
  { act, decided }: { act: string; decided: string },
  services: Services,
): Promise<Reply> {
  const { records, answers } = services;
  const kept = await findAnswer(records.db, id);
  if (!kept) throw new Refusal(answerCopy.gone);
  const { verified: _, ...answer } = kept.answer;
  const on = { day: act, asOf: true as const, decision: decided };
  const found = await replay({ ...kept, answer }, { answers, db: records.db, on });
  if (!found?.twoDays) throw new Refusal(copy.noBasis);
  return answerReply({ answer: found, origin: kept.origin }, services);
}
