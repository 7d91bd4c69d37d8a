import { expect, test } from 'vitest';
import { applyChange } from '../../../src/workspace/page/state/apply-change.ts';
import { repliesByRoot, threadOf, topLevel, unreadCount } from '../../../src/workspace/page/state/channel-view.ts';
import { type PageAction, type PageState, reduce, type Screen } from '../../../src/workspace/page/state/page-state.ts';
import { readPlace, writePlace } from '../../../src/workspace/page/state/place.ts';
import { dayInWords, dayOf, timeOf } from '../../../src/workspace/page/text/time.ts';
import type { Message, WorkspaceState } from '../../../src/workspace/protocol.ts';

const me = { id: 'U1', name: '周航', role: 'officer', about: '' } as const;
const bot = { id: 'UB', name: '准绳', role: 'bot', about: '' } as const;
const message = (ts: string, more: Partial<Message> = {}): Message => ({
  ts,
  channel: 'C1',
  user: 'UB',
  text: ts,
  ...more,
});

function workspace(messages: Message[] = []): WorkspaceState {
  const channel = { topic: '', members: ['U1', 'UB'] };
  return {
    ...{
      me,
      people: [me],
      bot,
      messages,
      commands: [],
      shortcuts: [],
      home: null,
      modals: [],
      prompts: {},
      statuses: {},
      loading: {},
      sessions: {},
      offset_ms: 0,
    },
    channels: [
      { id: 'C1', name: '问答', kind: 'channel', ...channel },
      { id: 'D1', name: '准绳', kind: 'im', ...channel },
    ],
  };
}

const blank: Screen = { link: 'opening', tab: 'messages', failures: {}, read: {} };
const begin: PageState = {
  role: 'officer',
  screens: { officer: blank, contact: blank, supervisor: blank, administrator: blank },
};
const after = (...actions: PageAction[]) => actions.reduce(reduce, begin);
const loaded: PageAction = { type: 'loaded', role: 'officer', workspace: workspace([message('1.0')]) };

test('a message is added in order, replaced when it comes again, and gone when deleted', () => {
  const added = applyChange(workspace([message('1.0'), message('3.0')]), { type: 'message', message: message('2.0') });
  expect(added.messages.map((each) => each.ts)).toEqual(['1.0', '2.0', '3.0']);
  const changed = applyChange(added, { type: 'message', message: message('2.0', { text: '改' }) });
  expect(changed.messages[1]?.text).toBe('改');
  const gone = applyChange(changed, { type: 'message', message: message('2.0', { deleted: true }) });
  expect(gone.messages.map((each) => each.ts)).toEqual(['1.0', '3.0']);
});

test('the same ts in two channels are two messages', () => {
  const both = applyChange(workspace([message('1.0')]), {
    type: 'message',
    message: message('1.0', { channel: 'D1' }),
  });
  expect(both.messages).toHaveLength(2);
});

test('an empty status takes the line away', () => {
  const busy = applyChange(workspace(), { type: 'status', key: 'C1:1.0', text: '正在查' });
  expect(busy.statuses).toEqual({ 'C1:1.0': '正在查' });
  expect(applyChange(busy, { type: 'status', key: 'C1:1.0', text: '' }).statuses).toEqual({});
});

test('replies stand in their thread and not in the channel', () => {
  const messages = [
    message('1.0', { thread_ts: '1.0' }),
    message('2.0', { thread_ts: '1.0' }),
    message('3.0', { channel: 'D1' }),
  ];
  expect(topLevel(messages, 'C1').map((each) => each.ts)).toEqual(['1.0']);
  expect(
    repliesByRoot(messages, 'C1')
      .get('1.0')
      ?.map((each) => each.ts),
  ).toEqual(['2.0']);
  expect(threadOf(messages, 'C1', '1.0').root?.ts).toBe('1.0');
});

test('unread are the messages of others after the newest one seen', () => {
  const state = workspace([message('1.0'), message('2.0', { user: 'U1' }), message('3.0')]);
  expect(unreadCount(state, 'C1', undefined)).toBe(2);
  expect(unreadCount(state, 'C1', '1.0')).toBe(1);
  expect(unreadCount(state, 'C1', '3.0')).toBe(0);
});

test('a first visit stands in the app, a known channel is kept, an unknown one is not', () => {
  expect(after(loaded).screens.officer.channel).toBe('D1');
  expect(after({ type: 'channel', channel: 'C1' }, loaded).screens.officer.channel).toBe('C1');
  expect(after({ type: 'channel', channel: 'C9' }, loaded).screens.officer.channel).toBe('D1');
});

test('each person keeps channel, tab and thread while another is looked at', () => {
  const state = after(
    loaded,
    { type: 'channel', channel: 'C1' },
    { type: 'thread', thread: '1.0' },
    { type: 'person', role: 'contact' },
    { type: 'tab', tab: 'home' },
    { type: 'person', role: 'officer' },
  );
  expect(state.screens.officer).toMatchObject({ channel: 'C1', thread: '1.0', tab: 'messages' });
  expect(state.screens.contact.tab).toBe('home');
});

test('changes reach the person they were sent for, whoever is looked at', () => {
  const change = { type: 'message', message: message('2.0') } as const;
  const state = after(loaded, { type: 'person', role: 'contact' }, { type: 'change', role: 'officer', change });
  expect(state.screens.officer.workspace?.messages).toHaveLength(2);
});

test.each([['answer first'], ['change first']])(
  'a failure told twice is shown once, beside what was pressed (%s)',
  (order) => {
    const answer: PageAction = { type: 'failure', at: '1.0', reason: '没有应答' };
    const told: PageAction = {
      type: 'change',
      role: 'officer',
      change: { type: 'failed', what: 'go', reason: '没有应答' },
    };
    const state = order === 'answer first' ? after(loaded, answer, told) : after(loaded, told, answer);
    expect(state.screens.officer.failures).toEqual({ '1.0': '没有应答' });
  },
);

test('a failure nobody waited for stands under the box until dismissed', () => {
  const told: PageAction = {
    type: 'change',
    role: 'officer',
    change: { type: 'failed', what: 'x', reason: '没有应答' },
  };
  expect(after(loaded, told).screens.officer.failures).toEqual({ composer: '没有应答' });
  const dismissed = after(loaded, told, { type: 'failure', at: 'composer', reason: undefined });
  expect(dismissed.screens.officer.failures).toEqual({});
});

test('what failed in the box of one channel does not stand in that of another', () => {
  const failed: PageAction = { type: 'failure', at: 'composer', reason: '没有应答' };
  const elsewhere: PageAction = { type: 'failure', at: '1.0', reason: '按钮坏了' };
  const state = after(loaded, failed, elsewhere, { type: 'channel', channel: 'D1' });
  expect(state.screens.officer.failures).toEqual({ '1.0': '按钮坏了' });
});

test('read marks only move forward', () => {
  const state = after({ type: 'read', channel: 'C1', ts: '2.0' }, { type: 'read', channel: 'C1', ts: '1.0' });
  expect(state.screens.officer.read).toEqual({ C1: '2.0' });
});

test('the address names the person and the channel', () => {
  const read = (hash: string, pathname = '/') => readPlace({ hash, pathname });
  expect(read('#supervisor/C1')).toEqual({ role: 'supervisor', channel: 'C1' });
  expect(read('#contact/C1/1.5')).toEqual({ role: 'contact', channel: 'C1', message: '1.5' });
  expect(read('')).toEqual({ role: 'officer' });
  expect(read('#nobody')).toEqual({ role: 'officer' });
  expect(read('', '/archives/C1/p1700000000000100')).toEqual({
    role: 'officer',
    channel: 'C1',
    message: '1700000000.000100',
  });
  expect(writePlace({ role: 'contact', channel: 'C1' })).toBe('#contact/C1');
});

test('times are of Shanghai, whatever the machine says', () => {
  const ts = '1796776200.000000';
  expect(timeOf(ts)).toBe('08:30');
  expect(dayOf(ts)).toBe('2026-12-09');
  expect(timeOf(Date.parse('2026-12-08T16:05:00Z') / 1000)).toBe('00:05');
  expect(dayInWords(ts, Number(ts))).toContain('12月9日');
  expect(dayInWords(ts, 0)).toContain('2026年');
});
