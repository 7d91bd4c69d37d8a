import { z } from 'zod';
import type { Services } from '../services.ts';
import { type Action, type Allow, type Asker, defineAction, defineModal, type Modal } from '../slack/feature.ts';
import { modal } from '../slack/kit/modal.ts';
import { Refusal } from '../slack/refusal.ts';
import { mayCorrect } from './allowed.rules.ts';
import { changeReply } from './change.ts';
import { copy } from './copy.ts';
import type { Register } from './define.ts';
import { long, text, valuesOf } from './fields.ts';
import { inputsFor } from './inputs.view.ts';
import { movedOn } from './moved-on.ts';
import { openRecord } from './open.ts';
import { readMark } from './read-mark.ts';
import type { Kept } from './types.ts';

const carried = { record: text(''), revision: text('') };
const why = { corrected: long(copy.reason) };

/** 更正: the form of a record with what it holds. */
export function correctButton(register: Register): Action {
  return defineAction({
    id: `${register.id}_correct`,
    allow: correctors(register),
    input: z.string(),
    run: async (id, services, asker) => {
      const kept = await openForCorrection(register, id, services, asker);
      const blocks = [...inputsFor(register.fields, kept.values), ...inputsFor(why)];
      const data = { record: kept.id, revision: String(kept.revision) };
      const title = `${copy.correct}${register.name}`;
      return {
        messages: [],
        ...readMark(register, kept, asker),
        modal: modal({ id: `${register.id}_correct`, title, close: copy.cancel, submit: copy.submit, data, blocks }),
      };
    },
  });
}

/** Keeps what was changed and why; what it was before stands in the record's life. */
export function correctModal(register: Register): Modal {
  return defineModal({
    id: `${register.id}_correct`,
    allow: correctors(register),
    input: valuesOf({ ...carried, ...register.fields, ...why }),
    check: async ({ record = '', revision }, { records }) =>
      movedOn(records.db, { record, revision, block: Object.keys(register.fields)[0] ?? '' }),
    submit: async ({ record = '', revision: _, corrected = '', ...values }, services, asker) => {
      const kept = await openForCorrection(register, record, services, asker);
      const changed = Object.keys(register.fields).filter((id) => (values[id] ?? '') !== (kept.values[id] ?? ''));
      if (changed.length === 0) throw new Refusal(copy.nothingChanged);
      const given = { ...Object.fromEntries(changed.map((id) => [id, values[id] ?? ''])), corrected };
      const happening = { step: 'corrected', given, state: kept.state, said: copy.done(kept.id, copy.corrected) };
      return changeReply(register, kept, happening, asker, services);
    },
  });
}

function correctors({ write }: Register): Allow {
  return [...new Set([...write, 'supervisor' as const])];
}

async function openForCorrection(register: Register, id: string, services: Services, asker: Asker): Promise<Kept> {
  const kept = await openRecord(register, id, services, asker);
  if (!mayCorrect(register, kept, asker)) throw new Refusal(copy.notNow(id));
  return kept;
}
