import { once } from 'node:events';
import { expect, it } from 'vitest';
import { features } from '../../src/features.ts';
import { manifestOf } from '../../src/slack/manifest.ts';
import { clientOf } from '../../src/workspace/client.ts';
import { startWorkspace } from '../../src/workspace/index.ts';
import { startChild } from './child.ts';
import { freshData } from './town.ts';

const CANARY = '金丝雀七八九';

it('P17 what people write is in no log line, not even at the most talkative level', async () => {
  const workspace = await startWorkspace({ data: ':memory:', signingSecret: 'secret', manifest: manifestOf(features) });
  const bot = await startChild(freshData(), workspace, 'debug');
  const officer = clientOf(workspace.url, 'officer');
  if (!officer) throw new Error('nobody');
  const post = (path: string, body: object) =>
    fetch(`${workspace.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const answered = async () => {
    const { messages, bot: us } = await officer.state();
    return messages.filter((message) => message.user === us.id).length;
  };

  await officer.act({ do: 'say', channel: 'D0OFFICER', text: `${CANARY}开店没有执照` });
  await officer.act({ do: 'command', channel: 'C0ASKLAW', command: '/basis', text: `${CANARY}摆摊` });
  await officer.act({ do: 'command', channel: 'C0CHAT', command: '/ask', text: `${CANARY}查封` });
  await post('/local/deliver', { name: '/basis', form: 'tampered' });
  await post('/local/fault', { method: 'chat.postMessage', kind: '500-after', times: 1 });
  await post('/local/fault', { method: 'chat.postMessage', kind: 'error', error: 'invalid_blocks', times: 1 });
  await officer.act({ do: 'say', channel: 'C0ASKLAW', text: `@准绳 ${CANARY}${'字'.repeat(300)}` });
  await officer.act({ do: 'say', channel: 'D0OFFICER', text: `听证${CANARY}` });
  await expect.poll(answered, { timeout: 15_000 }).toBeGreaterThanOrEqual(4);

  bot.process.kill('SIGTERM');
  await once(bot.process, 'exit');
  await workspace.close();
  expect(bot.said()).toContain('"level"');
  expect(bot.said()).not.toContain(CANARY);
});
