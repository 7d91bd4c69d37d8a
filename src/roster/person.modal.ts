import type { ModalView } from '@slack/types';
import type { Knowledge } from '../knowledge/types.ts';
import { departmentChoices, keepPerson, type Person, ROLES, roleNames } from '../people/index.ts';
import type { Services } from '../services.ts';
import { defineAction, defineModal } from '../slack/feature.ts';
import { checkInput, selectInput, textInput } from '../slack/kit/choices.ts';
import { input } from '../slack/kit/inputs.ts';
import { modal } from '../slack/kit/modal.ts';
import { Refusal } from '../slack/refusal.ts';
import { type Reply, reply, whisper } from '../slack/reply.ts';
import { copy } from './copy.ts';
import { personInput, whoInput } from './person.schema.ts';

export const personButton = defineAction({
  id: 'person',
  allow: ['administrator'],
  input: whoInput,
  run: async (user, services) => openForm(services, user),
});

/** Says who somebody is; roles count from the next press on. */
export const personForm = defineModal({
  id: 'person',
  allow: ['administrator'],
  input: personInput,
  check: async ({ department }, { answers }): Promise<Record<string, string>> => {
    const known = !department || answers.knowledge.bodies.some(({ id }) => id === department);
    return known ? {} : { department: copy.unknownDepartment };
  },
  submit: async ({ user, ...person }, { clock }, asker) => {
    if (user === asker.user && !person.roles.includes('administrator')) throw new Refusal(copy.notYourself);
    return {
      ...reply(whisper(copy.saved)),
      keep: async (change) => {
        await keepPerson(change.db, user, person, clock());
        const detail = { roles: person.roles.join(','), department: person.department ?? '', by: asker.user };
        await change.audit({ actor: 'administrator', action: 'person.kept', subject: user, detail });
      },
    };
  },
});

/** The form, filled with what is known of this person; `undefined`: nobody is chosen yet. */
export async function openForm({ people, answers }: Services, user: string | undefined): Promise<Reply> {
  const known = user ? await people.of(user) : { roles: [] };
  return { messages: [], modal: form(answers.knowledge, known, user) };
}

function form(knowledge: Knowledge, known: Person, user?: string): ModalView {
  const { fields } = copy;
  const who = { type: 'users_select' as const, action_id: 'user', ...(user && { initial_user: user }) };
  const optional = { optional: true };
  return modal({
    id: 'person',
    ...copy.form,
    blocks: [
      input({ id: 'user', label: fields.user, element: who }),
      checkInput({
        ...{ id: 'roles', label: fields.roles, hint: fields.rolesHint, ...optional },
        choices: ROLES.map((role) => ({ value: role, label: roleNames[role] })),
        initial: known.roles,
      }),
      selectInput({
        ...{ id: 'department', label: fields.department, ...optional },
        choices: departmentChoices(knowledge),
        ...(known.department && { initial: known.department }),
      }),
      textInput({ id: 'unit', label: fields.unit, ...optional, ...(known.unit && { initial: known.unit }) }),
      textInput({ id: 'post', label: fields.post, ...optional, ...(known.post && { initial: known.post }) }),
    ],
  });
}
