import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ASK, type TestWorkspace, workspace } from './setup.ts';

let ws: TestWorkspace;
beforeAll(async () => {
  ws = await workspace();
});
afterAll(() => ws.close());

const posted = async (text: string, rest: object = {}) =>
  (await ws.client.chat.postMessage({ channel: ASK, text, ...rest })).message?.text;

test('P13 a text is posted as it is, and names in it stay names', async () => {
  const text = '@zhifa @channel #闲聊 @执法人员 <@U0OFFICER>';
  expect(await posted(text)).toBe(text);
  expect(await posted(text, { parse: 'none', link_names: false })).toBe(text);
});

test('P13 link_names calls user groups by their handle, and nobody else', async () => {
  expect(await posted('请 @zhifa 看，@zhifang 不看，a@zhifa.cn 也不', { link_names: true })).toBe(
    '请 <!subteam^S0ZHIFA|@zhifa> 看，@zhifang 不看，a@zhifa.cn 也不',
  );
  expect(await posted('@channel @执法人员', { link_names: true })).toBe('@channel @执法人员');
});

test('P13 parse: full makes everything live that a person could type, and nothing of what was escaped before', async () => {
  const typed = '@here #闲聊 @zhifa https://example.gov.cn/a <@U0OFFICER>';
  expect(await posted(typed, { parse: 'full' })).toBe(
    '<!here> <#C0CHAT|闲聊> <!subteam^S0ZHIFA|@zhifa> <https://example.gov.cn/a> &lt;@U0OFFICER&gt;',
  );
});

test('P13 without those two arguments no text ever turns into a mention', async () => {
  await fc.assert(
    fc.asyncProperty(fc.stringMatching(/^[@#a-z<>!& 执法人员闲聊]{1,40}$/), async (text) => {
      fc.pre(text.trim() !== '');
      expect(await posted(text)).toBe(text);
    }),
    { numRuns: 40 },
  );
});

test('unfurling is accepted either way and draws nothing', async () => {
  for (const unfurl of [true, false]) {
    const message = { channel: ASK, text: 'https://example.gov.cn', unfurl_links: unfurl, unfurl_media: unfurl };
    const answer = await ws.client.chat.postMessage(message);
    expect(answer.message?.attachments).toBeUndefined();
  }
});
