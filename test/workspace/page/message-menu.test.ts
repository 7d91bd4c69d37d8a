import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entriesOf } from '../../../src/workspace/page/channel/message-entries.ts';
import { permalink, permalinkTo } from '../../../src/workspace/page/state/place.ts';
import { asTyped } from '../../../src/workspace/page/text/typed.ts';
import type { Message } from '../../../src/workspace/protocol.ts';
import { fromTyped } from '../../../src/workspace/state/typed.ts';
import type { World } from '../../../src/workspace/types.ts';

const people = [
  { id: 'U1', name: '周航', role: 'officer', about: '' } as const,
  { id: 'UB', name: '准绳', role: 'bot', about: '' } as const,
];
const message: Message = { ts: '1700000000.000100', channel: 'C1', user: 'U1', text: '' };
const clip = { name: '摘录', type: 'message', callback_id: 'clip', description: '' } as const;
const shortcuts = [{ ...clip, type: 'global', callback_id: 'x' } as const, clip];
const keys = (more: Partial<Message> = {}, canReply = true) =>
  entriesOf({ message: { ...message, ...more }, me: 'U1', app: '准绳', shortcuts, canReply }).map(({ key }) => key);

describe('the menu of a message', () => {
  test('offers editing and deleting for one’s own, message shortcuts for all that others see', () => {
    expect(keys()).toEqual(['reply', 'link', 'text', 'pin', 'edit', 'delete', 'shortcut clip']);
    expect(keys({ user: 'UB' })).toEqual(['reply', 'link', 'text', 'pin', 'shortcut clip']);
    expect(keys({ only: 'U1' })).toEqual(['text']);
    expect(keys({ notice: true })).not.toContain('edit');
    expect(keys({}, false)).not.toContain('reply');
  });

  test('names the app of a shortcut', () => {
    const entries = entriesOf({ message, me: 'U1', app: '准绳', shortcuts, canReply: true });
    expect(entries.at(-1)).toMatchObject({ label: '摘录', note: '准绳', deed: { shortcut: 'clip' } });
  });
});

test('a permalink is what the page opens', () => {
  expect(permalinkTo(message)).toBe('/archives/C1/p1700000000000100');
  expect(permalink(permalinkTo(message))).toEqual({ channel: 'C1', message: message.ts });
  expect(permalinkTo({ ...message, thread_ts: '1.000001' })).toContain('?thread_ts=1.000001&cid=C1');
});

test('a message comes back into the box as it was typed', () => {
  const world = { people: [people[0]], bot: people[1] } as unknown as World;
  const typed = fc.array(
    fc.constantFrom('@周航', '@准绳', 'https://a.cn/?a=1&b=2', '<b>', '&amp;', ' ', '法', '\n', '@谁', 'a < b'),
  );
  fc.assert(
    fc.property(typed, (parts) => {
      const text = parts.join(' ');
      expect(asTyped(fromTyped(world, text), { people: [...people], channels: [] })).toBe(text);
    }),
  );
});
