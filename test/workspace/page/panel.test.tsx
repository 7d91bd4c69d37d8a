import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { DELIVERY_KINDS, REQUEST_KINDS } from '../../../src/workspace/faults/kinds.ts';
import { Refusals } from '../../../src/workspace/page/channel/refusals.tsx';
import { editedSince } from '../../../src/workspace/page/frame/edited-since.ts';
import { copy } from '../../../src/workspace/page/panel/copy.ts';
import { decoded, excerpt } from '../../../src/workspace/page/panel/decoded.ts';
import { placeOf, valueAt } from '../../../src/workspace/page/panel/place-of.ts';
import { reduce, type Screen } from '../../../src/workspace/page/state/page-state.ts';
import type { Message, Refusal } from '../../../src/workspace/protocol.ts';

test('a JSON pointer is told in words', () => {
  expect(placeOf('/blocks/2/elements/0/text/text')).toBe('第 3 个块 · 第 1 个元素 · text · text');
  expect(placeOf('/view/blocks/0')).toBe('view · 第 1 个块');
  expect(placeOf('/blocks')).toBe('blocks');
  expect(placeOf('/metadata/items/4')).toBe('metadata · 第 5 项');
});

test('pointers lead into blocks that were sent as a form field', () => {
  const body = decoded({ channel: 'C1', blocks: '[{"text":{"text":"太长"}}]', text: '[不是 JSON' });
  expect(valueAt(body, '/blocks/0/text/text')).toBe('太长');
  expect(valueAt(body, '/text')).toBe('[不是 JSON');
  expect(valueAt(body, '/blocks/7/text')).toBeUndefined();
  expect(excerpt('字'.repeat(100))).toEqual({ text: `${'字'.repeat(60)}…`, length: 100 });
  expect(excerpt({ a: 1 })).toEqual({ text: '{"a":1}', length: 7 });
  expect(excerpt(undefined)).toBeUndefined();
});

test('every kind of fault explains itself', () => {
  for (const kind of [...REQUEST_KINDS, ...DELIVERY_KINDS]) expect(copy.faults.kinds[kind].says).toMatch(/。$/);
});

const refusal = (id: string, channel = 'C1'): Refusal => ({
  ...{ id, channel, method: 'chat.postMessage', error: 'invalid_blocks' },
  problems: [{ pointer: '/blocks/0/text/text', message: 'must be more than 0 characters' }],
});

test('a refusal stands in its channel with place and Slack’s words, a view’s wherever the person is', () => {
  const html = (refusals: Refusal[]) =>
    renderToStaticMarkup(<Refusals refusals={refusals} channel="C1" onDismiss={() => {}} />);
  expect(html([refusal('1')])).toContain(
    '<code>/blocks/0/text/text</code>：Slack 的原话是“must be more than 0 characters”',
  );
  expect(html([refusal('1', 'C2')])).toBe('');
  expect(html([refusal('1', '')])).toContain('invalid_blocks');
});

test('the newest refusals are kept until dismissed', () => {
  const blank: Screen = { link: 'opening', tab: 'messages', failures: {}, read: {} };
  const begin = { role: 'officer' as const, screens: { officer: blank, contact: blank, supervisor: blank } };
  const told = ['1', '2', '3', '4'].reduce(
    (state, id) =>
      reduce(state, { type: 'change', role: 'officer', change: { type: 'refused', refusal: refusal(id) } }),
    begin as Parameters<typeof reduce>[0],
  );
  expect(told.screens.officer.refusals?.map(({ id }) => id)).toEqual(['2', '3', '4']);
  const left = reduce(told, { type: 'dismissed', refusal: '3' });
  expect(left.screens.officer.refusals?.map(({ id }) => id)).toEqual(['2', '4']);
});

test('a message that was read out is read out once more when it says something else, and no other', () => {
  const message = (ts: string, text: string): Message => ({ ts, channel: 'C1', user: 'UB', text });
  const read = new Map([['2.0', '正在想…']]);
  const old = message('1.0', '从前');
  expect(editedSince([old, message('2.0', '正在想…')], read)).toBeUndefined();
  expect(editedSince([old, message('2.0', '想好了')], read)?.text).toBe('想好了');
  read.delete('2.0');
  expect(editedSince([old, message('2.0', '又改了')], read)).toBeUndefined();
  expect(editedSince([message('1.0', '改了从前')], read)).toBeUndefined();
});
