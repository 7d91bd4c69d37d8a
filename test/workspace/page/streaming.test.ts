import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { sameMessage } from '../../../src/workspace/page/channel/same-message.ts';
import { StatusLine } from '../../../src/workspace/page/channel/status-line.tsx';
import { ThreadTitle } from '../../../src/workspace/page/channel/thread-title.tsx';
import { hear } from '../../../src/workspace/page/frame/hear.ts';
import { applyChange } from '../../../src/workspace/page/state/apply-change.ts';
import type { AgentSession, Growth, Message, WorkspaceState } from '../../../src/workspace/protocol.ts';
import { rich } from './draw.tsx';

const message = (ts: string, more: Partial<Message> = {}): Message => ({
  ...{ ts, channel: 'C1', user: 'UB', text: ts },
  ...more,
});
const person = { id: 'U1', name: '周航', role: 'officer', about: '' } as const;
const state = (...messages: Message[]): WorkspaceState => ({
  ...{
    me: person,
    people: [person],
    bot: { ...person, id: 'UB', role: 'bot' },
    channels: [],
    messages,
    commands: [],
    shortcuts: [],
  },
  ...{ home: null, modals: [], prompts: {}, statuses: {}, loading: {}, sessions: {}, offset_ms: 0 },
});
const session: AgentSession = { channel: 'C1', thread_ts: '1.0', status: 'processing', stoppable: true };
const streaming = (ts: string, more: Partial<Message> = {}) => message(ts, { streaming_state: 'in_progress', ...more });
const blocksAfter = (growth: Growth[], blocks?: Message['blocks']) => {
  const before = state(message('1.0'), streaming('2.0', blocks && { blocks }));
  const after = applyChange(before, { type: 'grown', channel: 'C1', ts: '2.0', growth });
  expect(after.messages[0]).toBe(before.messages[0]);
  return after.messages[1]?.blocks;
};

test('a stream grows by blocks and by text, and the same growth twice is there once', () => {
  const first = { at: 0, block: { type: 'markdown', text: '查封' } } as const;
  const more = { at: 0, from: 2, text: '期限' } as const;
  const task = { type: 'task_card', task_id: 'a', title: '检索', status: 'pending', details: rich('找') } as const;
  const begun = { at: 1, block: task } as unknown as Growth;
  const whole = [
    { type: 'markdown', text: '查封期限' },
    { ...task, status: 'complete' },
  ];
  const done = { at: 1, block: { ...task, status: 'complete' } } as unknown as Growth;
  expect(blocksAfter([first, more, begun, done])).toEqual(whole);
  expect(blocksAfter([first, more, begun, done], whole as never)).toEqual(whole);
});

test('growth of a message that is not there, or of a block that is no text, changes nothing', () => {
  const before = state(message('1.0'));
  const grown = { type: 'grown', channel: 'C1', ts: '9.0', growth: [{ at: 0, from: 0, text: '字' }] } as const;
  expect(applyChange(before, { ...grown, growth: [...grown.growth] }).messages).toBe(before.messages);
  expect(blocksAfter([{ at: 0, from: 0, text: '字' }], [{ type: 'divider' }])).toEqual([{ type: 'divider' }]);
});

test('a growing reply does not redraw the message it answers, a new one does', () => {
  const root = message('1.0');
  const props = (...replies: Message[]) => ({ message: root, compact: false, failure: undefined, replies });
  expect(sameMessage(props(streaming('2.0')), props(streaming('2.0', { text: '长了' })))).toBe(true);
  expect(sameMessage(props(), props(streaming('2.0')))).toBe(false);
  expect(sameMessage(props(message('2.0')), props(message('3.0')))).toBe(false);
  expect(sameMessage(props(), { ...props(), message: message('1.0') })).toBe(false);
  expect(sameMessage<object>({ message: root }, { message: root, text: '正在查找…' })).toBe(false);
});

test('a stream is read out once, when it is whole; other messages as they come', () => {
  const old = message('1.0');
  const opened = hear([old], undefined);
  expect(opened.aloud).toEqual([]);
  const begun = hear([old, streaming('2.0')], opened.heard);
  expect(begun.aloud).toEqual([]);
  const between = hear([old, streaming('2.0', { text: '一' }), message('3.0')], begun.heard);
  expect(between.aloud.map(({ ts }) => ts)).toEqual(['3.0']);
  const whole = message('2.0', { text: '一二', streaming_state: 'completed' });
  const ended = hear([old, whole, message('3.0')], between.heard);
  expect(ended.aloud).toEqual([whole]);
  expect(hear([old, whole, message('3.0')], ended.heard).aloud).toEqual([]);
});

test('a status and its loading messages come and go together, a session stays by its thread', () => {
  const key = 'C1:1.0';
  const busy = applyChange(state(), { type: 'status', key, text: '正在查找…', loading: ['翻法条', '对条款'] });
  expect(busy).toMatchObject({ statuses: { [key]: '正在查找…' }, loading: { [key]: ['翻法条', '对条款'] } });
  const plain = applyChange(busy, { type: 'status', key, text: '快好了' });
  expect(plain.loading).toEqual({});
  expect(applyChange(plain, { type: 'status', key, text: '' }).statuses).toEqual({});
  expect(applyChange(busy, { type: 'session', session }).sessions).toEqual({ [key]: session });
});

test('the status line says what goes on, and offers to stop where the app would hear of it', () => {
  const line = (working: Partial<Parameters<typeof StatusLine>[0]>) =>
    renderToStaticMarkup(
      createElement(StatusLine, { text: undefined, loading: undefined, session: undefined, ...working }),
    );
  expect(line({})).toBe('');
  expect(line({ session: { ...session, status: 'active', stoppable: false } })).toBe('');
  expect(line({ text: '正在查找…', loading: ['翻法条', '对条款'] })).toMatch(/正在查找…[\s\S]*翻法条/);
  expect(line({ text: '正在查找…' })).not.toContain('data-testid="stop"');
  expect(line({ session })).toMatch(/正在处理…[\s\S]*data-testid="stop"[\s\S]*停止/);
  expect(line({ session: { ...session, stoppable: false } })).not.toContain('data-testid="stop"');
});

test('a thread bears the title of its session, which can be changed', () => {
  const head = (of: AgentSession | undefined) =>
    renderToStaticMarkup(createElement(ThreadTitle, { session: of, onFailed() {} }));
  expect(head(undefined)).not.toContain('data-testid="rename"');
  expect(head({ ...session, title: '查封期限' })).toMatch(/查封期限[\s\S]*data-testid="rename"/);
});
