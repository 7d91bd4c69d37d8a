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
import { stopText } from './stop.ts';
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

/** The result of a case, decided on today unless another day is given, as a reply, or why there is none, with the way back. */
export async function weighed(asked: CaseInput, services: Services): Promise<Reply> {
  const now = today(services.clock());
  const input = { ...asked, ...(asked.found <= now && { decided: asked.decided ?? now }) };
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

/** A case weighed with the knowledge in use. Throws a Refusal when its power or pack is not there any more. */
export function assessed(input: CaseInput, { answers }: Services): { basis: Basis; found: Assessment | Stop } {
  const basis = basisFor(answers.knowledge, input);
  if (!basis) throw new Refusal(form.badButton);
  return { basis, found: assess(input, basis) };
}
