import { z } from 'zod';
import { today } from '../knowledge/day.grammar.ts';
import { departmentsNamed, STAFF } from '../people/index.ts';
import type { Services } from '../services.ts';
import { type Action, type Asker, type Command, defineAction, defineCommand } from '../slack/feature.ts';
import { Refusal } from '../slack/refusal.ts';
import { type Reply, reply, whisper } from '../slack/reply.ts';
import { copy } from './copy.ts';
import type { Register } from './define.ts';
import { detailBlocks } from './detail.view.ts';
import { enterReply } from './enter.ts';
import { shownValue } from './list.schema.ts';
import { listReply } from './list.ts';
import { openRecord } from './open.ts';
import { readMark } from './read-mark.ts';
import { eventsOf } from './store.ts';

/** The register's command: its list, one record by its number, one entered in a line, or all that hold a word. */
export function registerCommand(register: Register): Command {
  const { command, summary, example, line } = register;
  return defineCommand({
    name: command,
    summary,
    usage: copy.usage(command, line !== undefined),
    example: `${command} ${example}`.trim(),
    allow: STAFF,
    input: z.string().transform((typed) => typed.trim()),
    run: (typed, services, asker) => answer(register, typed, services, asker),
  });
}

export function listButton(register: Register): Action {
  return defineAction({
    id: `${register.id}_list`,
    allow: STAFF,
    input: shownValue,
    run: (shown, services, asker) => listReply(register, shown, services, asker),
  });
}

export function showButton(register: Register): Action {
  return defineAction({
    id: `${register.id}_show`,
    allow: STAFF,
    input: z.string(),
    run: (id, services, asker) => showRecord(register, id, services, asker),
  });
}

async function answer(register: Register, typed: string, services: Services, asker: Asker): Promise<Reply> {
  if (typed === '') return listReply(register, { from: 0 }, services, asker);
  const id = typed.normalize('NFKC').toUpperCase();
  if (new RegExp(`^${register.letters}-[A-Z0-9]+$`).test(id)) return showRecord(register, id, services, asker);
  const departments = asker.roles.includes('supervisor') ? departmentsNamed(services.answers.knowledge, typed) : [];
  if (departments.length > 0) return listReply(register, { from: 0, departments }, services, asker);
  if (!register.line) return listReply(register, { from: 0, word: typed }, services, asker);
  const values = register.line(typed, today(services.clock()));
  if (!values) throw new Refusal(copy.tooLittle(`${register.command} ${register.example}`));
  return enterReply(register, { values }, services, asker);
}

async function showRecord(register: Register, id: string, services: Services, asker: Asker): Promise<Reply> {
  const kept = await openRecord(register, id, services, asker);
  const life = await eventsOf(services.records.db, id);
  const around = { knowledge: services.answers.knowledge, asker, life };
  return {
    ...reply(whisper(`${register.name} ${id}`, detailBlocks(register, kept, around))),
    ...readMark(register, kept, asker),
  };
}
