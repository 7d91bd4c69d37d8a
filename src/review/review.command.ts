import { z } from 'zod';
import { KEEPERS } from '../people/index.ts';
import type { Services } from '../services.ts';
import { defineAction, defineCommand } from '../slack/feature.ts';
import { buttons, context, header } from '../slack/kit/blocks.ts';
import { plain } from '../slack/kit/text.ts';
import { type Reply, reply, whisper } from '../slack/reply.ts';
import { entryBlocks } from './changes.view.ts';
import { copy } from './copy.ts';
import { pending } from './pending.ts';

const PAGE = 8;

/** `/review`: what rests on changed law and waits for somebody to look. */
export const review = defineCommand({
  name: '/review',
  ...copy.command,
  allow: KEEPERS,
  input: z.string(),
  run: async (_typed, services) => list(services),
});

/** Further on in the list. */
export const reviewMore = defineAction({
  id: 'review',
  allow: KEEPERS,
  input: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number),
  run: async (from, services) => list(services, from),
});

async function list(services: Services, from = 0): Promise<Reply> {
  const all = await pending(services);
  if (all.length === 0) return reply(whisper(copy.none));
  const left = all.length - from - PAGE;
  const blocks = [
    header(copy.title),
    ...context(plain(copy.count(all.length))),
    ...all.slice(from, from + PAGE).flatMap(entryBlocks),
    ...(left > 0 ? buttons([{ action: 'review', label: copy.more, value: String(from + PAGE) }]) : []),
  ];
  return reply(whisper(copy.count(all.length), blocks));
}
