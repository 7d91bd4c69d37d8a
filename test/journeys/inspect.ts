import { z } from 'zod';
import { features } from '../../src/features.ts';
import { defineCommand } from '../../src/slack/feature.ts';
import { reply, whisper } from '../../src/slack/reply.ts';

const inspect = defineCommand({
  name: '/inspect',
  summary: '督查',
  usage: '/inspect',
  example: '/inspect',
  allow: ['supervisor'],
  input: z.string(),
  run: async () => reply(whisper('督查结果')),
});

/** The product with a command that supervisors alone may use. */
export const withInspect = { features: [...features, { name: 'inspect', commands: [inspect] }] };
