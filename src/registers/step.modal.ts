import { z } from 'zod';
import type { Services } from '../services.ts';
import { type Action, type Allow, type Asker, defineAction, defineModal, type Modal } from '../slack/feature.ts';
import { modal } from '../slack/kit/modal.ts';
import { Refusal } from '../slack/refusal.ts';
import type { Reply } from '../slack/reply.ts';
import { stepsFor } from './allowed.rules.ts';
import { changeReply } from './change.ts';
import { copy } from './copy.ts';
import type { Register, Step } from './define.ts';
import { text, type Values, valuesOf } from './fields.ts';
import { inputsFor } from './inputs.view.ts';
import { movedOn } from './moved-on.ts';
import { openRecord } from './open.ts';
import { readMark } from './read-mark.ts';
import type { Kept } from './types.ts';

const carried = { record: text(''), revision: text('') };

/** One button a step: it happens at once, or opens the form of what has to be said of it. */
export function stepButtons(register: Register): Action[] {
  return Object.entries(register.steps).map(([id, step]) =>
    defineAction({
      id: `${register.id}_step_${id}`,
      allow: allowOf(step),
      input: z.string(),
      run: async (record, services, asker) => {
        const kept = await openForStep(register, { record, id }, services, asker);
        if (!step.asks) return stepReply(register, { kept, id, given: {} }, services, asker);
        const data = { record: kept.id, revision: String(kept.revision) };
        const form = { id: `${register.id}_step_${id}`, title: `${step.name}${register.name}`, data };
        const blocks = inputsFor(step.asks, kept.values);
        const view = modal({ ...form, close: copy.cancel, submit: copy.submit, blocks });
        return { messages: [], modal: view, ...readMark(register, kept, asker) };
      },
    }),
  );
}

/** One form for every step that asks something. */
export function stepModals(register: Register): Modal[] {
  return Object.entries(register.steps).flatMap(([id, step]) => {
    const { asks } = step;
    if (!asks) return [];
    return defineModal({
      id: `${register.id}_step_${id}`,
      allow: allowOf(step),
      input: valuesOf({ ...carried, ...asks }),
      check: async ({ record = '', revision }, { records }) =>
        movedOn(records.db, { record, revision, block: Object.keys(asks)[0] ?? '' }),
      submit: async ({ record = '', revision: _, ...given }, services, asker) => {
        const kept = await openForStep(register, { record, id }, services, asker);
        return stepReply(register, { kept, id, given }, services, asker);
      },
    });
  });
}

interface Taken {
  kept: Kept;
  id: string;
  given: Values;
}

function stepReply(register: Register, { kept, id, given }: Taken, services: Services, asker: Asker): Reply {
  const { to = kept.state, name = id } = register.steps[id] ?? {};
  const happening = { step: id, given, state: to, said: copy.done(kept.id, name) };
  return changeReply(register, kept, happening, asker, services);
}

async function openForStep(
  register: Register,
  { record, id }: { record: string; id: string },
  services: Services,
  asker: Asker,
): Promise<Kept> {
  const kept = await openRecord(register, record, services, asker);
  if (!stepsFor(register, kept, asker).some(([step]) => step === id)) throw new Refusal(copy.notNow(record));
  return kept;
}

/** Whose record it is can only be said when it is open. */
function allowOf({ by }: Step): Allow {
  return by.includes('owner') ? 'everyone' : by.filter((role) => role !== 'owner');
}
