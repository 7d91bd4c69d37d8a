import type { KnownBlock } from '@slack/types';
import { today } from '../knowledge/day.grammar.ts';
import { pending, pendingBlocks } from '../review/index.ts';
import type { Services } from '../services.ts';
import type { Asker } from '../slack/feature.ts';
import { Refusal } from '../slack/refusal.ts';
import { type Reply, reply, say, whisper } from '../slack/reply.ts';
import { assess } from './assess.ts';
import { basisFor } from './basis.ts';
import { copy, outcomeText } from './copy.ts';
import { form } from './form.copy.ts';
import { caseForm, computableRows } from './form.view.ts';
import { resultBlocks, stoppedBlocks } from './result.view.ts';
import { stopBlock, stopText } from './stop.ts';
import type { Assessment, Basis, CaseInput, Stop } from './types.ts';

/** The form for a power by its number; with `values`, as it was filled in. Throws a Refusal when there is nothing to compute. */
export function openForm(
  id: string,
  services: Services,
  { asker, values }: { asker: Asker; values?: CaseInput },
): Reply {
  const { knowledge } = services.answers;
  const power = knowledge.powers.find((one) => one.id === id);
  if (!power) throw new Refusal(form.unknownPower(id));
  if ((knowledge.packs ?? []).length === 0) throw new Refusal(form.noPacks);
  if (computableRows(power).length === 0) throw new Refusal(form.nothingToCompute(power.title));
  const { channel } = asker;
  const modal = caseForm({
    power,
    knowledge,
    today: today(services.clock()),
    ...(channel && { channel }),
    ...(values && { values }),
  });
  return { messages: [], modal };
}

/**
 * What of a case has to be put right in its form, under its input. That the law was another on the day is no mistake of
 * the form: the reply says so, and how to go on. Throws as `assessed`.
 */
export function mistakeIn(input: CaseInput, services: Services): Record<string, string> {
  const { found } = assessed(onToday(input, services), services);
  if (!('problem' in found) || found.problem === 'lawNotOfDay') return {};
  const { knowledge } = services.answers;
  const power = knowledge.powers.find((one) => one.id === input.power);
  const blocks = power ? caseForm({ power, knowledge, today: input.found }).blocks : [];
  return { [stopBlock(found, blocks as KnownBlock[])]: stopText(found) };
}

/** The result of a case, decided on today unless another day is given, as a reply, or why there is none, with the way back. */
export async function weighed(asked: CaseInput, services: Services): Promise<Reply> {
  const input = onToday(asked, services);
  const { found, basis } = assessed(input, services);
  if ('problem' in found) {
    const sentence = stopText(found);
    return reply(whisper(sentence, stoppedBlocks(sentence, input, found)));
  }
  const text = copy.fallback(found.title, outcomeText(found.outcome, found.statutory.unit));
  const rests = [basis.power.id, basis.pack.id, ...basis.sets.map(({ id }) => id)];
  const waiting = pendingBlocks(await pending(services, rests));
  return reply(say(text, resultBlocks(found, services.answers.index, waiting)));
}

/** Decided on today, unless another day is given. */
function onToday(input: CaseInput, { clock }: Services): CaseInput {
  const now = today(clock());
  return { ...input, ...(input.found <= now && { decided: input.decided ?? now }) };
}

/** A case weighed with the knowledge in use. Throws a Refusal when its power or pack is not there any more. */
export function assessed(input: CaseInput, { answers }: Services): { basis: Basis; found: Assessment | Stop } {
  const basis = basisFor(answers.knowledge, input);
  if (!basis) throw new Refusal(form.badButton);
  return { basis, found: assess(input, basis) };
}
