import { z } from 'zod';
import { KEEPERS } from '../../people/index.ts';
import type { Services } from '../../services.ts';
import { defineAction, defineCommand } from '../../slack/feature.ts';
import { type Reply, reply, whisper } from '../../slack/reply.ts';
import { copy } from './copy.ts';
import { evidenceText } from './evidence.ts';
import { waiting } from './queue.ts';
import { queueBlocks, queueCount } from './queue.view.ts';

/** `/queue`: what supervisors see to. */
export const queue = defineCommand({
  name: '/queue',
  ...copy.command,
  allow: KEEPERS,
  input: z.string(),
  run: async (_typed, services) => show(services),
});

/** The same from the home tab, and further on. */
export const queueButton = defineAction({
  id: 'queue',
  allow: KEEPERS,
  input: z
    .string()
    .regex(/^\d{0,5}$/)
    .transform(Number),
  run: async (from, services) => show(services, from),
});

async function show(services: Services, from = 0): Promise<Reply> {
  const all = await waiting(services);
  const blocks = queueBlocks(all, { from, evidence: await evidenceText(services) });
  return reply(whisper(all.length === 0 ? copy.none : queueCount(all), blocks));
}
