import { z } from 'zod';
import { categories } from '../../../knowledge/categories.schema.ts';
import { departmentChoices } from '../../../people/index.ts';
import { selectInput, textInput } from '../../../slack/kit/choices.ts';
import { input } from '../../../slack/kit/inputs.ts';
import { Refusal } from '../../../slack/refusal.ts';
import { assignTip, categorise, nameAccused } from '../../keep/assign.ts';
import { linkTips } from '../../keep/links.ts';
import { readerOf } from '../../keep/reader.ts';
import { acts as copy } from '../acts.copy.ts';
import { copy as desk } from '../copy.ts';
import { tipId } from '../id.schema.ts';
import { type Act, defineAct } from './act.ts';

const assign = defineAct({
  ...{ id: 'assign', ...copy.assign },
  may: ({ state }) => state !== 'closed',
  inputs: () => [input({ id: 'to', label: copy.assign.to, element: { type: 'users_select', action_id: 'to' } })],
  input: z.object({ to: z.string({ error: desk.missing }) }),
  run: async ({ to }, { id }, { reader, services }) => {
    const { roles, department } = await services.people.of(to);
    if (!roles.includes('supervisor')) throw new Refusal(desk.notSupervisor);
    const other = readerOf(services.answers.knowledge, { user: to, ...(department && { department }) });
    return (change) => assignTip(change, reader, { id, to: other });
  },
});

const category = defineAct({
  ...{ id: 'category', ...copy.category },
  inputs: (tip) => [
    selectInput({
      ...{ id: 'category', label: copy.category.category, ...(tip.category && { initial: tip.category }) },
      choices: Object.entries(categories).map(([value, label]) => ({ value, label })),
    }),
  ],
  input: z.object({ category: z.enum(Object.keys(categories), { error: desk.missing }) }),
  run:
    async (given, { id }, { reader }) =>
    (change) =>
      categorise(change, reader, { id, ...given }),
});

const accused = defineAct({
  ...{ id: 'accused', ...copy.accused },
  may: ({ state }) => state !== 'closed',
  inputs: (_, { services }) => {
    const choices = departmentChoices(services.answers.knowledge);
    return [selectInput({ id: 'accused', label: copy.accused.accused, choices })];
  },
  input: z.object({ accused: z.string({ error: desk.missing }).regex(/^[A-Z]{2}$/) }),
  run:
    async (given, { id }, { reader }) =>
    (change) =>
      nameAccused(change, reader, { id, ...given }),
});

const link = defineAct({
  ...{ id: 'link', ...copy.link },
  inputs: () => [textInput({ id: 'other', label: copy.link.other })],
  input: z.object({ other: tipId }),
  run:
    async (given, { id }, { reader }) =>
    (change) =>
      linkTips(change, reader, { id, ...given }),
});

/** Those that say who handles a tip, what it is about and what belongs to it. */
export const sorting: Act[] = [assign, category, accused, link];
