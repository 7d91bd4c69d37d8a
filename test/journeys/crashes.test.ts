import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { features } from '../../src/features.ts';
import { defineCommand } from '../../src/slack/feature.ts';
import { manifestOf } from '../../src/slack/manifest.ts';
import { reply, whisper } from '../../src/slack/reply.ts';
import { clientOf } from '../../src/workspace/client.ts';
import { startWorkspace, type Workspace } from '../../src/workspace/index.ts';
import { startChild } from './child.ts';
import { freshData, openTown } from './town.ts';

const crash = defineCommand({
  name: '/crash',
  summary: '坏掉',
  usage: '/crash',
  example: '/crash',
  allow: 'everyone',
  input: z.string(),
  run: async (typed) => {
    throw new Error(`cannot work on ${typed}`);
  },
});

describe('a handler that is not done when Slack wants its answer', () => {
  it('is acknowledged all the same, and answers when it is done', async () => {
    let finish = () => {};
    const finished = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const slow = defineCommand({
      ...crash,
      name: '/slow',
      run: async () => {
        await finished;
        return reply(whisper('终于好了'));
      },
    });
    const town = await openTown({ features: [...features, { name: 'slow', commands: [slow] }] });
    const officer = town.as('officer');
    expect(await officer.command('/slow')).toMatchObject({ ok: true });
    finish();
    expect(await officer.reads()).toContain('终于好了');
    await town.stop();
  });
});

describe('a handler that crashes', () => {
  it('leaves the person with a short id, and the bot at work', async () => {
    const town = await openTown({ features: [...features, { name: 'crash', commands: [crash] }] });
    const officer = town.as('officer');
    await officer.command('/crash 金丝雀');
    const reply = await officer.reads();
    expect(reply).toMatch(/编号 E-[A-Z0-9]{5}/);
    expect(reply).not.toContain('金丝雀');
    await officer.command('/basis 乱堆乱放');
    expect(await officer.reads()).toContain('市容');
    await town.stop();
  });
});

describe('P06 a bot that is killed', () => {
  let child: ChildProcess | undefined;
  let workspace: Workspace | undefined;
  afterEach(async () => {
    child?.kill('SIGKILL');
    await workspace?.close();
  });

  it('between acknowledgement and reply still answers, once, when it is back', async () => {
    const data = freshData();
    workspace = await startWorkspace({ data: ':memory:', signingSecret: 'secret', manifest: manifestOf(features) });
    const officer = clientOf(workspace.url, 'officer');
    if (!officer) throw new Error('nobody');
    const answers = async () => {
      const { messages, bot } = await officer.state();
      return messages.filter((message) => message.user === bot.id).map((message) => message.text);
    };

    child = (await startChild(data, workspace)).process;
    for (const wait of [0, 15, 60]) {
      const before = (await answers()).length;
      const acknowledged = await officer.act({ do: 'say', channel: 'D0OFFICER', text: '查封最多能多久' });
      expect(acknowledged.ok).toBe(true);
      await new Promise((resolve) => setTimeout(resolve, wait));
      child.kill('SIGKILL');
      await once(child, 'exit');

      child = (await startChild(data, workspace)).process;
      await expect.poll(async () => (await answers()).length, { timeout: 25_000 }).toBe(before + 1);
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect((await answers()).length).toBe(before + 1);
    }
    child.kill('SIGTERM');
    await once(child, 'exit');
  }, 180_000);

  it('while a file is on its way still sends it, once, when it is back', async () => {
    const data = freshData();
    workspace = await startWorkspace({ data: ':memory:', signingSecret: 'secret', manifest: manifestOf(features) });
    const officer = clientOf(workspace.url, 'officer');
    if (!officer) throw new Error('nobody');
    const files = async () => (await officer.state()).messages.flatMap((message) => message.files ?? []);
    const button = async () => {
      for (const { ts, blocks = [] } of (await officer.state()).messages)
        for (const { block_id = '', ...block } of blocks)
          if (JSON.stringify(block).includes('deadline_calendar'))
            return { ts, block_id, action: { value: valueUnder(block, 'deadline_calendar') } };
      return undefined;
    };

    child = (await startChild(data, workspace)).process;
    const channel = 'D0OFFICER';
    await officer.act({ do: 'command', channel, command: '/deadline', text: '普通程序 立案 2026-09-28' });
    await expect.poll(button, { timeout: 25_000 }).toBeDefined();
    const pressed = await button();
    for (const [at, step] of ['files.getUploadURLExternal', 'upload', 'files.completeUploadExternal'].entries()) {
      const asked = () => workspace?.log.entries.filter(({ name }) => name === step).length ?? 0;
      const before = asked();
      if (!pressed) throw new Error('no button');
      await officer.act({ do: 'click', channel, action_id: 'deadline_calendar', ...pressed });
      await expect.poll(asked, { interval: 1, timeout: 25_000 }).toBe(before + 1);
      child.kill('SIGKILL');
      await once(child, 'exit');

      child = (await startChild(data, workspace)).process;
      await expect.poll(async () => (await files()).length, { timeout: 25_000 }).toBe(at + 1);
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(await files()).toHaveLength(at + 1);
    }
    child.kill('SIGTERM');
    await once(child, 'exit');
  }, 180_000);
});

function valueUnder(block: object, action: string): string {
  const { elements = [] } = block as { elements?: { action_id: string; value: string }[] };
  return elements.find(({ action_id }) => action_id === action)?.value ?? '';
}
