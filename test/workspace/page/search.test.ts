import fc from 'fast-check';
import { expect, test } from 'vitest';
import { find } from '../../../src/workspace/page/search/find.ts';
import { fold, places } from '../../../src/workspace/page/search/fold.ts';
import type { Message } from '../../../src/workspace/protocol.ts';

const directory = {
  people: [{ id: 'U1', name: '周航', role: 'officer', about: '' } as const],
  channels: [],
};
let next = 0;
const message = (text: string, more: object = {}): Message => ({
  ...{ ts: `${++next}.000000`, channel: 'C1', user: 'U1', text },
  ...more,
});
const found = (messages: Message[], query: string) =>
  find(messages, 'C1', { query, directory }).map((each) => messages.indexOf(each));

test('full and half width and capitals are alike, and folding moves nothing', () => {
  expect(fold('ＡＢＣ１２３（Ａ）　ｘY')).toBe('abc123(a) xy');
  expect(places(fold('Slack ＳＬＡＣＫ'), fold('slack'))).toEqual([0, 6]);
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary', minLength: 1 }), (text, word) => {
      expect(fold(text)).toHaveLength(text.length);
      for (const at of places(fold(text), fold(word))) expect(fold(text.slice(at, at + word.length))).toBe(fold(word));
    }),
  );
});

test('messages are found by what is read in them: names, bold across pieces, blocks, replies; not by what is hidden', () => {
  const section = { type: 'section', text: { type: 'mrkdwn', text: '*占道* 经营' } };
  const rich = {
    type: 'rich_text',
    elements: [{ type: 'rich_text_section', elements: ['占', '道'].map((text) => ({ type: 'text', text })) }],
  };
  const button = { type: 'button', text: { type: 'plain_text', text: '看原文' }, value: 'secret', action_id: 'secret' };
  const messages = [
    message('问<@U1>：占道'),
    message('后备文字', { blocks: [section] }),
    message('后备文字', { blocks: [rich, { type: 'actions', elements: [button] }] }),
    message('占道', { thread_ts: '1.000000' }),
    message('占道', { channel: 'C2' }),
    message('占道', { deleted: true }),
  ];
  expect(found(messages, '占道')).toEqual([0, 1, 2, 3]);
  expect(found(messages, '占道　经营')).toEqual([1]);
  expect(found(messages, '@周航')).toEqual([0]);
  expect(found(messages, '看原文')).toEqual([2]);
  expect(found(messages, '后备')).toEqual([]);
  expect(found(messages, 'secret')).toEqual([]);
  expect(found(messages, '  ')).toEqual([]);
});

test('an edited message is found by its new words', () => {
  const before = message('旧的');
  expect(found([before], '旧的')).toEqual([0]);
  expect(found([{ ...before, text: '新的' }], '旧的')).toEqual([]);
});
