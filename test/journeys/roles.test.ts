import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { features } from '../../src/features.ts';
import { defineCommand } from '../../src/slack/feature.ts';
import { reply, whisper } from '../../src/slack/reply.ts';
import { openTown, type Town } from './town.ts';

const inspect = defineCommand({
  name: '/inspect',
  summary: '督查',
  usage: '/inspect',
  example: '/inspect',
  allow: ['supervisor'],
  input: z.string(),
  run: async () => reply(whisper('督查结果')),
});

let town: Town;
beforeAll(async () => {
  town = await openTown({ features: [...features, { name: 'inspect', commands: [inspect] }] });
});
afterAll(() => town.stop());

it('a command for supervisors answers them, and tells everybody else who it is for', async () => {
  const supervisor = town.as('supervisor');
  await supervisor.command('/inspect');
  expect(await supervisor.reads()).toContain('督查结果');
  for (const role of ['officer', 'contact'] as const) {
    const other = town.as(role);
    await other.command('/inspect');
    const answer = await other.reads();
    expect(answer).toContain('这条命令只给监督人员用');
    expect(answer).not.toContain('督查结果');
  }
});

it('the home tab names the role, and its button opens the form', async () => {
  const officer = town.as('officer');
  await town.post('/local/act', { as: 'U0OFFICER', do: 'openHome', tab: 'home' });
  await town.bot.idle();
  const { home } = await officer.state();
  const button = home?.blocks.find((block) => block.type === 'actions');
  if (button?.type !== 'actions' || !button.block_id) throw new Error('no button');
  await town.post('/local/act', {
    as: 'U0OFFICER',
    do: 'clickHome',
    block_id: button.block_id,
    action_id: 'ask',
    action: { type: 'button' },
  });
  await town.bot.idle();
  expect((await officer.state()).modals.at(-1)?.view.callback_id).toBe('ask');
});

it('a channel that the bot is not in gets no answer, but the person does, with the reason', async () => {
  const officer = town.as('officer');
  await officer.command('/basis 占道经营', 'C0CHAT');
  const [answer] = (await officer.heard('C0CHAT')).slice(-1);
  expect(answer?.only).toBe('U0OFFICER');
  expect(JSON.stringify(answer?.blocks)).toContain('我不在这个频道里');
  expect(await town.as('contact').heard('C0CHAT')).toEqual([]);
});
