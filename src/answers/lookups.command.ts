import { z } from 'zod';
import { type Asker, type Command, defineCommand } from '../slack/feature.ts';
import { type Reply, reply, whisper } from '../slack/reply.ts';
import { askModal } from './ask.modal.ts';
import { questionIn } from './question.schema.ts';
import { respond } from './respond.ts';
import type { Wants } from './types.ts';
import { copy } from './views/copy.ts';

interface Lookup {
  name: string;
  wants: Wants;
  words: { summary: string; usage: string; example: string };
  /** What to do when nothing stands behind the command. */
  empty: (asker: Asker) => Reply;
}

const { commands } = copy;

/** The commands that look something up: the same question, seen from another side. */
export const lookups: Command[] = [
  lookup({
    name: '/ask',
    wants: 'any',
    words: commands.ask,
    empty: ({ channel }) => ({ messages: [], modal: askModal(channel) }),
  }),
  lookup({
    name: '/basis',
    wants: 'basis',
    words: commands.basis,
    empty: () => hint('/basis', commands.basis.example),
  }),
  lookup({
    name: '/procedure',
    wants: 'procedure',
    words: commands.procedure,
    empty: () => hint('/procedure', commands.procedure.example),
  }),
  lookup({
    name: '/discretion',
    wants: 'discretion',
    words: commands.discretion,
    empty: () => hint('/discretion', commands.discretion.example),
  }),
];

function lookup({ name, wants, words, empty }: Lookup): Command {
  return defineCommand({
    name,
    ...words,
    allow: 'everyone',
    input: z.string().trim(),
    run: async (typed, services, asker) =>
      typed === '' ? empty(asker) : respond({ text: questionIn(typed), wants }, services, asker),
  });
}

function hint(name: string, example: string): Reply {
  return reply(whisper(copy.empty(name, example)));
}
