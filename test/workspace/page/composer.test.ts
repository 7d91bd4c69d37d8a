import { expect, test } from 'vitest';
import { commandsIn, peopleIn } from '../../../src/workspace/page/composer/commands.ts';
import { commandBeing, suggest } from '../../../src/workspace/page/composer/complete.ts';
import { outgoing } from '../../../src/workspace/page/composer/outgoing.ts';
import type { Channel, CommandHint, Person, WorkspaceState } from '../../../src/workspace/protocol.ts';

const commands: CommandHint[] = [
  { command: '/basis', usage_hint: '违法行为', description: '查执法依据' },
  { command: '/procedure', description: '查办案程序' },
];
const people: Person[] = [
  { id: 'UB', name: '准绳', role: 'bot', about: '助手' },
  { id: 'U2', name: '林佳', role: 'contact', about: '联络员' },
];
const shortcuts = [
  { name: '问准绳', type: 'global', callback_id: 'ask', description: '打开提问的表格' } as const,
  { name: '今日待办', type: 'global', callback_id: 'today', description: '查看待办' } as const,
];
const absent: Person[] = [{ id: 'U3', name: '周航', role: 'officer', about: '' }];
const known = { commands, people, absent };
const at = (text: string, caret = text.length) => suggest(text, caret, { ...known, shortcuts: [] });
const withShortcuts = (text: string) => suggest(text, text.length, { ...known, shortcuts });

test('shortcuts stand after the commands, and first where their name is what was typed', () => {
  expect(withShortcuts('/').map((each) => each.key)).toEqual(['/basis', '/procedure', 'ask', 'today']);
  expect(withShortcuts('/b').map((each) => each.key)).toEqual(['/basis']);
  expect(withShortcuts('/办').map((each) => each.key)).toEqual(['today', '/procedure']);
  expect(withShortcuts('/问')).toMatchObject([{ kind: 'shortcut', title: '问准绳', text: '', caret: 0 }]);
  expect(withShortcuts('@')).not.toContainEqual(expect.objectContaining({ kind: 'shortcut' }));
});

test('a slash offers every command, and letters narrow them', () => {
  expect(at('/').map((each) => each.key)).toEqual(['/basis', '/procedure']);
  expect(at('/PRO').map((each) => each.key)).toEqual(['/procedure']);
});

test('a command is found by a word of its description', () => {
  expect(at('/程序').map((each) => each.key)).toEqual(['/procedure']);
});

test('choosing a command leaves the caret where its argument goes', () => {
  expect(at('/b')[0]).toMatchObject({ text: '/basis ', caret: 7, usage: '违法行为' });
});

test('a slash inside a text offers nothing, nor does a command with its argument begun', () => {
  expect(at('和/或')).toEqual([]);
  expect(at('/basis 占道')).toEqual([]);
  expect(commandBeing('/basis 占道', commands)?.command).toBe('/basis');
  expect(commandBeing('/basi', commands)).toBeUndefined();
});

test('an at sign offers people, and choosing replaces only the word at the caret', () => {
  expect(at('请@').map((each) => each.title)).toEqual(['@准绳', '@林佳']);
  expect(at('请 @林 看看', 4)[0]).toMatchObject({ text: '请 @林佳 看看', caret: 6 });
});

test('who is to be invited is somebody who is not there', () => {
  expect(at('/invite @').map((each) => each.title)).toEqual(['@周航']);
  expect(at('/basis @').map((each) => each.title)).toEqual(['@准绳', '@林佳']);
});

test('the invitation is offered, filled in, in channels where the app is not', () => {
  const [bot, other] = people as [Person, Person];
  const state = { commands, bot, people: [other], me: other } as WorkspaceState;
  const channel = (more: Partial<Channel>): Channel => ({
    ...{ id: 'C1', name: '闲聊', kind: 'channel', topic: '', members: [other.id] },
    ...more,
  });
  const offered = commandsIn(state, channel({}));
  expect(suggest('/inv', 4, { ...known, commands: offered, shortcuts: [] })).toMatchObject([
    { key: '/invite', text: '/invite @准绳', caret: 11 },
  ]);
  expect(commandsIn(state, channel({ members: [bot.id, other.id] }))).toBe(commands);
  expect(commandsIn(state, channel({ kind: 'im' }))).toBe(commands);
  expect(commandsIn(state, channel({ archived: true }))).toBe(commands);
  expect(peopleIn(state, channel({})).absent).toEqual([bot]);
});

test('an address is not a mention', () => {
  expect(at('a@')).toEqual([]);
});

const target = { as: 'U1', channel: 'C1' };

test('text that begins with a slash is a command with its argument', () => {
  expect(outgoing(' /basis  占道\n经营 ', target)).toEqual({
    as: 'U1',
    do: 'command',
    channel: 'C1',
    command: '/basis',
    text: '占道\n经营',
  });
});

test('other text is said as typed, in its thread', () => {
  expect(outgoing('@准绳 <b> & 行', { ...target, thread: '1.0' })).toEqual({
    as: 'U1',
    do: 'say',
    channel: 'C1',
    text: '@准绳 <b> & 行',
    thread_ts: '1.0',
  });
});

test('a command in a thread is refused, and blank text does nothing', () => {
  expect(outgoing('/ask 逾期呢', { ...target, thread: '1.0' })).toBe('refused');
  expect(outgoing(' \n ', target)).toBe('nothing');
});
