import type { KnownBlock } from '@slack/types';
import { textInput } from '../../../slack/kit/choices.ts';
import type { Change } from '../../../storage/records.ts';
import { addPart } from '../../keep/notes.ts';
import type { Step } from '../../keep/steps.rules.ts';
import { takeStep } from '../../keep/steps.ts';
import type { Tip } from '../../keep/tips.ts';
import { acts as copy } from '../acts.copy.ts';
import { type At, sealWords } from '../at.ts';

/** The reason, kept inside, and a word for the reporter. */
export function stepInputs(label: string, { optional = false } = {}): KnownBlock[] {
  const long = { long: true as const, max: 3000 };
  return [
    textInput({ id: 'reason', label, ...long, optional }),
    textInput({ id: 'answer', label: copy.answerToo, hint: copy.answerHint, ...long, optional: true }),
  ];
}

/** Seals reason and answer, and takes the step with them. */
export async function stepWith(
  at: At,
  tip: Tip,
  { step, reason, answer }: { step: Step; reason: string; answer: string },
): Promise<(change: Change) => Promise<void>> {
  const sealed = reason ? await sealWords(at, tip, 'reason', reason) : undefined;
  const reply = answer ? await sealWords(at, tip, 'reply', answer) : undefined;
  return async (change) => {
    await takeStep(change, at.reader, { id: tip.id, day: at.day, ...step, ...(sealed && { reason: sealed }) });
    if (reply) await addPart(change, at.reader, reply);
  };
}
