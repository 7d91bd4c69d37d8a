import type { KnownBlock } from '@slack/types';
import type { Services } from '../services.ts';
import type { Asker } from '../slack/feature.ts';
import { Refusal } from '../slack/refusal.ts';
import { type Reply, reply, say } from '../slack/reply.ts';
import { assess } from './assess.ts';
import { basisFor } from './basis.ts';
import { copy, outcomeText } from './copy.ts';
import { form } from './form.copy.ts';
import { caseForm, computableRows } from './form.view.ts';
import { resultBlocks } from './result.view.ts';
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

/** Why a case has no result, under the input of its form that has to change. Throws as `assessed`. */
export function mistakeIn(input: CaseInput, services: Services): Record<string, string> {
  const { found } = assessed(input, services);
  if (!('problem' in found)) return {};
  const { knowledge } = services.answers;
  const power = knowledge.powers.find((one) => one.id === input.power);
  const blocks = power ? caseForm({ power, knowledge, today: input.found }).blocks : [];
  return { [stopBlock(found, blocks as KnownBlock[])]: stopText(found) };
}

/** The result of a case as a reply. Throws a Refusal where there is none: the form has been checked, but knowledge changes. */
export function weighed(input: CaseInput, services: Services): Reply {
  const { found } = assessed(input, services);
  if ('problem' in found) throw new Refusal(stopText(found));
  const text = copy.fallback(found.title, outcomeText(found.outcome, found.statutory.unit));
  return reply(say(text, resultBlocks(found, services.answers.index)));
}

/** A case weighed with the knowledge in use. Throws a Refusal when its power or pack is not there any more. */
export function assessed(input: CaseInput, { answers }: Services): { basis: Basis; found: Assessment | Stop } {
  const basis = basisFor(answers.knowledge, input);
  if (!basis) throw new Refusal(form.badButton);
  return { basis, found: assess(input, basis) };
}

/** The calendar day in Asia/Shanghai, ISO. */
function today(now: Date): string {
  return now.toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });
}
