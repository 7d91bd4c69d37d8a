import { z } from 'zod';
import { listPeople } from '../people/index.ts';
import type { Services } from '../services.ts';
import { defineAction, defineCommand } from '../slack/feature.ts';
import { Refusal } from '../slack/refusal.ts';
import { type Reply, reply, whisper } from '../slack/reply.ts';
import { copy } from './copy.ts';
import { mentioned } from './mention.grammar.ts';
import { peopleBlocks } from './people.view.ts';
import { openForm } from './person.modal.ts';

/** `/people`: everybody who is written down; with a name, the form of that person. */
export const people = defineCommand({
  name: '/people',
  ...copy.command,
  allow: ['administrator'],
  input: z.string(),
  run: async (typed, services) => {
    if (typed.trim() === '') return show(services, 0);
    const user = mentioned(typed);
    if (!user) throw new Refusal(copy.notOne);
    return openForm(services, user);
  },
});

export const peopleMore = defineAction({
  id: 'people',
  allow: ['administrator'],
  input: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number),
  run: async (from, services) => show(services, from),
});

async function show({ records, answers }: Services, from: number): Promise<Reply> {
  const listed = await listPeople(records.db);
  return reply(whisper(listed.length === 0 ? copy.none : copy.title, peopleBlocks(listed, answers.knowledge, from)));
}
