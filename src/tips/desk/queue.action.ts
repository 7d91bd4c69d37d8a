import { z } from 'zod';
import { defineAction, defineCommand } from '../../slack/feature.ts';
import { at } from './at.ts';
import { copy } from './copy.ts';
import { queueAt } from './queue.ts';
import { revealsAt } from './reveals.action.ts';

const shown = z
  .string()
  .regex(/^(open|closed):\d{1,5}$/)
  .transform((written) => {
    const [what, from] = written.split(':');
    return { closed: what === 'closed', from: Number(from) };
  });

/** `/tips`: the queue for supervisors, requests for identities for those who are custodians alone. */
export const tipsCommand = defineCommand({
  name: '/tips',
  ...copy.command,
  allow: ['supervisor', 'custodian'],
  input: z.string(),
  run: async (_, services, asker) => {
    const here = at(services, asker);
    const isSupervisor = asker.roles.includes('supervisor');
    return { messages: [], modal: await (isSupervisor ? queueAt(here, { closed: false, from: 0 }) : revealsAt(here)) };
  },
});

export const queueButton = defineAction({
  id: 'tips',
  allow: ['supervisor'],
  input: shown,
  run: async (what, services, asker) => ({ messages: [], modal: await queueAt(at(services, asker), what) }),
});
