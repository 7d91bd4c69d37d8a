import { expect, it } from 'vitest';
import { z } from 'zod';
import { features } from '../../src/features.ts';
import { defineCommand } from '../../src/slack/feature.ts';
import { reply, whisper } from '../../src/slack/reply.ts';
import { openTown } from './town.ts';

const clock = defineCommand({
  name: '/clock',
  summary: '现在几点',
  usage: '/clock',
  example: '/clock',
  allow: 'everyone',
  input: z.string(),
  run: async (_typed, services) => reply(whisper(services.clock().toISOString())),
});

it('the bot lives in the time of its workspace, and answers whatever time that is', async () => {
  const town = await openTown({ features: [...features, { name: 'clock', commands: [clock] }] });
  const officer = town.as('officer');
  for (const at of ['2031-12-09T08:30+08:00', '2024-02-29T23:59+08:00']) {
    await town.post('/local/clock', { at });
    expect(await officer.command('/clock')).toMatchObject({ ok: true });
    expect(await officer.reads()).toContain(new Date(at).toISOString().slice(0, 16));
  }
  await officer.command('/basis 没有营业执照开店');
  expect(await officer.reads()).toContain('第四十三条');
  await town.stop();
});
