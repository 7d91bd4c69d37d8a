import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Address, toOutbox } from '../../src/slack/address.ts';
import { slackClient } from '../../src/slack/client.ts';
import { section } from '../../src/slack/kit/blocks.ts';
import { plain } from '../../src/slack/kit/text.ts';
import { type Message, say, whisper } from '../../src/slack/reply.ts';
import { type Sender, startSender } from '../../src/slack/sender/index.ts';
import { enqueue } from '../../src/storage/outbox.ts';
import { openRecords, type Records } from '../../src/storage/records.ts';
import { clientOf } from '../../src/workspace/client.ts';
import { startWorkspace, type Workspace } from '../../src/workspace/index.ts';

const CHANNEL = 'C0ASKLAW';
const officer = { user: 'U0OFFICER', channel: CHANNEL };

let workspace: Workspace;
let records: Records;
let sender: Sender;

beforeEach(async () => {
  workspace = await startWorkspace({ data: ':memory:', signingSecret: 'secret' });
  records = await openRecords(':memory:');
  sender = startSender(records, slackClient(workspace.botToken, workspace.apiUrl), {
    log: pino({ level: 'silent' }),
    clock: () => workspace.now(),
  });
});

afterEach(async () => {
  await sender.stop();
  await workspace.close();
  await records.close();
});

const queue = async (messages: Message[], address: Address = officer) => {
  await enqueue(records.db, toOutbox(messages, address));
  sender.wake();
};
const fault = (fault: object) =>
  fetch(`${workspace.url}/local/fault`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ method: 'chat.postMessage', ...fault }),
  });
const seen = async (channel = CHANNEL) => {
  const state = await clientOf(workspace.url, 'officer')?.state();
  return state?.messages.filter((message) => message.channel === channel).map((message) => message.text);
};

describe('the sender', () => {
  it('says messages of a channel in the order they were queued', async () => {
    await queue(Array.from({ length: 8 }, (_, at) => say(`第${at}条`, [])));
    await sender.drained();
    expect(await seen()).toEqual(Array.from({ length: 8 }, (_, at) => `第${at}条`));
  });

  for (const kind of ['500-before', '500-after', 'reset-before', 'reset-after', 'html'])
    it(`says it exactly once when Slack answers with ${kind}`, async () => {
      await fault({ kind, times: 1 });
      await queue([say('一次', []), say('之后', [])]);
      await sender.drained();
      expect(await seen()).toEqual(['一次', '之后']);
    });

  it('asks again when Slack could not be asked whether the message is there', async () => {
    await fault({ kind: '500-after', times: 1 });
    await fault({ method: 'conversations.history', kind: '500-before', times: 1 });
    await queue([say('一次', [])]);
    await sender.drained();
    expect(await seen()).toEqual(['一次']);
  });

  it('says it again where it may not look whether the message is there', async () => {
    await fault({ kind: '500-before', times: 1 });
    await fault({ method: 'conversations.history', kind: 'error', error: 'missing_scope', times: 1 });
    await queue([say('一次', [])]);
    await sender.drained();
    expect(await seen()).toEqual(['一次']);
  });

  it('says it exactly once also where the workspace’s time was set back', async () => {
    await fetch(`${workspace.url}/local/clock`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ms: -86_400_000 }),
    });
    await fault({ kind: '500-after', times: 1 });
    await queue([say('一次', [])]);
    await sender.drained();
    expect(await seen()).toEqual(['一次']);
  });

  it('waits as long as a 429 asks and then goes on in order', async () => {
    await fault({ kind: '429', retryAfter: 1, times: 1 });
    await queue([say('先', []), say('后', [])]);
    await sender.drained();
    expect(await seen()).toEqual(['先', '后']);
  });

  it('goes on with other channels while one is waiting', async () => {
    await fault({ kind: '429', retryAfter: 60, times: 1 });
    await queue([say('等着', [])]);
    await expect.poll(() => workspace.log.entries.some(({ status }) => status === 429)).toBe(true);
    await queue([say('别处', [])], { ...officer, channel: 'C0MARKET' });
    await expect.poll(() => seen('C0MARKET'), { timeout: 5000 }).toEqual(['别处']);
    expect(await seen()).toEqual([]);
  });

  it('puts down a message that Slack refuses for good, and says the next', async () => {
    await fault({ kind: 'error', error: 'invalid_blocks', times: 1 });
    await queue([say('坏的', []), say('好的', [])]);
    await sender.drained();
    expect(await seen()).toEqual(['好的']);
    const refused = await records.db.selectFrom('outbox').selectAll().where('state', '=', 'refused').execute();
    expect(refused).toMatchObject([{ error: 'invalid_blocks', payload: null }]);
  });

  it('says the words alone when Slack does not take the blocks', async () => {
    await fault({ kind: 'error', error: 'invalid_blocks', times: 1 });
    await queue([say('要点', section(plain('卡片')))]);
    await sender.drained();
    expect(await seen()).toEqual([expect.stringContaining('要点\n（这条答复的版面')]);
  });

  for (const error of ['not_in_channel', 'channel_not_found', 'is_archived', 'restricted_action'])
    it(`tells the person alone, through the response URL, what Slack refuses with ${error}`, async () => {
      const asked: string[] = [];
      const app = createServer((request, response) => {
        request.on('data', (part) => asked.push(String(part)));
        request.on('end', () => response.end());
      }).listen(0, '127.0.0.1');
      await once(app, 'listening');
      workspace.connect(`http://127.0.0.1:${(app.address() as AddressInfo).port}/`);
      const person = clientOf(workspace.url, 'officer');
      await person?.act({ do: 'command', channel: CHANNEL, command: '/x', text: '' });
      const responseUrl = new URLSearchParams(asked.join('')).get('response_url') ?? '';
      await fault({ kind: 'error', error, times: 1 });
      await queue([say('答复', section(plain('答复')))], { ...officer, responseUrl });
      await sender.drained();
      const [message] = (await person?.state())?.messages ?? [];
      expect(message).toMatchObject({ only: 'U0OFFICER', text: '答复' });
      expect(JSON.stringify(message?.blocks)).toContain('我不在这个频道里');
      app.close();
    });

  it('writes to the person directly when the response URL takes no more', async () => {
    const address = { ...officer, responseUrl: `${workspace.url}/respond/T0LOCAL/gone` };
    await queue([whisper('只给您')], address);
    await sender.drained();
    expect(await seen('D0OFFICER')).toEqual(['只给您']);
  });

  it('asks Slack before it repeats what a killed process left in the middle', async () => {
    await queue([say('已到', [])]);
    await sender.drained();
    const [row] = toOutbox([say('已到', [])], officer);
    await records.db
      .updateTable('outbox')
      .set({ state: 'sending', payload: row?.payload ?? null })
      .execute();
    sender.wake();
    await sender.drained();
    expect(await seen()).toEqual(['已到']);
  });

  it('forgets what was said once it is said', async () => {
    await queue([say(plain('记过'), [])]);
    await sender.drained();
    const rows = await records.db.selectFrom('outbox').select(['state', 'payload']).execute();
    expect(rows).toEqual([{ state: 'sent', payload: null }]);
  });
});
