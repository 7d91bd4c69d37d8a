import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  ASK,
  answeringApp,
  type BoltApp,
  bareApp,
  boltApp,
  CHAT,
  CONTACT,
  OFFICER,
  type TestWorkspace,
  workspace,
} from './setup.ts';

let ws: TestWorkspace;
let app: BoltApp;

beforeAll(async () => {
  ws = await workspace();
  app = await boltApp(ws, (bolt) => {
    bolt.command('/echo', async ({ ack, command }) => ack(`收到：${command.text}`));
    bolt.command('/object', async ({ ack }) =>
      ack({ response_type: 'in_channel', text: '大家好', blocks: [{ type: 'divider' }] }),
    );
    bolt.command('/badblocks', async ({ ack }) =>
      ack({ text: 'x', blocks: [{ type: 'header', text: { type: 'plain_text', text: '' } }] }),
    );
    bolt.command('/later', async ({ ack, respond }) => {
      await ack();
      await respond('只给你看');
      await respond({ text: '给大家看', response_type: 'in_channel' });
      await respond({ text: '想替换', replace_original: true });
    });
    bolt.command('/six', async ({ ack, respond }) => {
      await ack();
      for (let at = 1; at <= 5; at += 1) await respond(`第 ${at} 次`);
      await respond('第 6 次').catch((error) => respond6.push(error.statusCode));
    });
    bolt.command('/silent', async () => {});
    bolt.command('/crash', async () => {
      throw new Error('on purpose');
    });
  });
});
afterAll(async () => {
  await app.stop();
  await ws.close();
});

const respond6: number[] = [];
const run = (command: string, text = '', channel = ASK) =>
  ws.act({ as: OFFICER, do: 'command', channel, command, text });

test('the text of an acknowledgement is shown to the asker alone, and the command is not posted', async () => {
  expect(await run('/echo', '  占道 <经营> & 摆摊 @联络员 ')).toEqual({ ok: true });
  const { messages } = await ws.state();
  const reply = messages.find((message) => message.text.startsWith('收到'));
  expect(reply).toMatchObject({
    text: '收到：占道 &lt;经营&gt; &amp; 摆摊 @联络员',
    only: OFFICER,
    user: 'U0PLUMBLINE',
  });
  expect(messages.some((message) => message.user === OFFICER)).toBe(false);
  expect((await ws.state(CONTACT)).messages).toEqual([]);
});

test('an acknowledgement may be a message for the channel', async () => {
  expect(await run('/object')).toEqual({ ok: true });
  const { messages } = await ws.state(CONTACT);
  expect(messages.find((message) => message.text === '大家好')?.blocks?.[0]).toMatchObject({ type: 'divider' });
});

test('invalid blocks in an acknowledgement are refused with a sentence', async () => {
  expect(await run('/badblocks')).toMatchObject({ ok: false, reason: expect.stringContaining('invalid_blocks') });
});

test('a response URL posts to the asker, to the channel, and cannot replace what a command never posted', async () => {
  const watch = await ws.watch();
  await run('/later');
  expect(await watch.message(({ text }) => text === '只给你看')).toMatchObject({ only: OFFICER });
  expect((await watch.message(({ text }) => text === '给大家看')).only).toBeUndefined();
  expect(await watch.message(({ text }) => text === '想替换')).toMatchObject({ only: OFFICER });
  watch.stop();
});

test('commands and their response URLs work where the bot is not a member', async () => {
  const watch = await ws.watch();
  expect(await run('/later', '', CHAT)).toEqual({ ok: true });
  expect(await watch.message(({ text, channel }) => text === '给大家看' && channel === CHAT)).toBeTruthy();
  watch.stop();
});

test('a response URL is good for five uses', async () => {
  const watch = await ws.watch();
  await run('/six');
  await watch.message(({ text }) => text === '第 5 次');
  await expect.poll(() => respond6).toEqual([404]);
  expect((await ws.state()).messages.some(({ text }) => text === '第 6 次')).toBe(false);
  watch.stop();
});

test('a command nobody acknowledges within 3 seconds fails with a sentence and a change', async () => {
  const watch = await ws.watch();
  const result = await run('/silent');
  expect(result).toEqual({ ok: false, reason: '准绳没有在 3 秒内答复命令 /silent。' });
  expect(await watch.next('failed')).toMatchObject({ what: '/silent', reason: expect.stringContaining('3 秒') });
  watch.stop();
});

test('a handler that crashes before acknowledging fails at once', async () => {
  expect(await run('/crash')).toEqual({ ok: false, reason: '准绳出错了，没能处理命令 /crash（HTTP 500）。' });
});

test('with a manifest only its commands exist, and they are offered with their hints', async () => {
  const commands = [{ command: '/basis', description: '查依据', usage_hint: '关键词' }];
  const strict = await workspace({ manifest: { features: { slash_commands: commands } } });
  const result = await strict.act({ as: OFFICER, do: 'command', channel: ASK, command: '/other', text: '' });
  expect(result).toMatchObject({ ok: false, reason: expect.stringContaining('没有 /other 这个命令') });
  expect((await strict.state()).commands).toEqual(commands);
  await strict.close();
});

test('mentions and links in a command become tokens where the manifest asks for it', async () => {
  const slash_commands = [{ command: '/basis', description: '查依据', should_escape: true }];
  const strict = await workspace({ manifest: { features: { slash_commands } } });
  const bare = await bareApp(strict);
  const text = '问 @联络员 https://x.cn/a';
  await strict.act({ as: OFFICER, do: 'command', channel: ASK, command: '/basis', text });
  const sent = new URLSearchParams(bare.received[0]?.body);
  expect(sent.get('text')).toBe(`问 <@${CONTACT}|联络员> <https://x.cn/a>`);
  expect(sent.get('response_url')).toMatch(new RegExp(`^${strict.url}/respond/T0LOCAL/`));
  bare.stop();
  await strict.close();
});

test('without an app the person is told so', async () => {
  const alone = await workspace();
  const result = await alone.act({ as: OFFICER, do: 'command', channel: ASK, command: '/basis', text: '' });
  expect(result).toMatchObject({ ok: false, reason: expect.stringContaining('还没有连接') });
  await alone.close();
});

test('an acknowledgement that cannot be read is refused with a sentence', async () => {
  const odd = await workspace();
  let said = '';
  const answering = await answeringApp(odd, (response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(said);
  });
  const act = { as: OFFICER, do: 'command', channel: ASK, command: '/x', text: '' } as const;
  for (const [body, word] of [
    ['{"text":', 'invalid_json'],
    ['7', 'invalid_payload'],
    ['null', 'invalid_payload'],
  ] as const) {
    said = body;
    expect(await odd.act(act)).toMatchObject({ ok: false, reason: expect.stringContaining(word) });
  }
  said = '{}';
  expect(await odd.act(act)).toEqual({ ok: true });
  expect((await odd.state()).messages).toEqual([]);
  answering.stop();
  await odd.close();
});
