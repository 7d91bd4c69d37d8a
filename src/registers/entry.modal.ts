import type { ModalView } from '@slack/types';
import { z } from 'zod';
import type { Knowledge } from '../knowledge/types.ts';
import { departmentChoices } from '../people/index.ts';
import type { Services } from '../services.ts';
import { type Action, type Asker, defineAction, defineModal, type Modal } from '../slack/feature.ts';
import { selectInput } from '../slack/kit/choices.ts';
import { modal } from '../slack/kit/modal.ts';
import { Refusal } from '../slack/refusal.ts';
import type { Reply } from '../slack/reply.ts';
import { copy } from './copy.ts';
import type { Register } from './define.ts';
import { enterReply, SUPERVISION } from './enter.ts';
import { text, valuesOf } from './fields.ts';
import { inputsFor } from './inputs.view.ts';

/** 登记: opens the form. */
export function entryButton(register: Register): Action {
  return defineAction({
    id: `${register.id}_new`,
    allow: register.write,
    input: z.string(),
    run: async (_value, services, asker) => entryForm(register, services, asker),
  });
}

/** The form of a new record. Throws a Refusal where it is not written whose department the asker is of. */
function entryForm(register: Register, { answers }: Services, asker: Asker): Reply {
  if (!asker.department && !asker.roles.includes('supervisor')) throw new Refusal(copy.noDepartment);
  return { messages: [], modal: form(register, answers.knowledge, asker) };
}

export function entryModal(register: Register): Modal {
  return defineModal({
    id: register.id,
    allow: register.write,
    input: valuesOf({ ...register.fields, department: text(copy.department, { optional: true }) }),
    submit: async ({ department, ...values }, services, asker) =>
      enterReply(register, { values, department }, services, asker),
  });
}

function form(register: Register, knowledge: Knowledge, asker: Asker): ModalView {
  return modal({
    id: register.id,
    title: `${copy.enter}${register.name}`,
    close: copy.cancel,
    submit: copy.submit,
    blocks: [...departmentInput(knowledge, asker), ...inputsFor(register.fields)],
  });
}

/** Supervisors say whose record it is; everybody else enters for the own department. */
function departmentInput(knowledge: Knowledge, { roles }: Asker) {
  if (!roles.includes('supervisor')) return [];
  return [
    selectInput({
      id: 'department',
      label: copy.department,
      choices: [...departmentChoices(knowledge), { value: SUPERVISION, label: copy.supervision }],
    }),
  ];
}
