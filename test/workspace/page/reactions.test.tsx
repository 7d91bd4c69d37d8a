import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Reactions } from '../../../src/workspace/page/channel/reactions.tsx';
import { ActContext } from '../../../src/workspace/page/state/act-context.ts';
import { DirectoryContext } from '../../../src/workspace/page/state/directory.ts';
import type { Message } from '../../../src/workspace/protocol.ts';

const acting = { as: 'U1', act: async () => ({ ok: true }) as const, fail() {} };
const people = [{ id: 'U1', name: '周航', role: 'officer', about: '' } as const];

function drawn(reactions: Message['reactions']): string {
  const message: Message = { ts: '1.000001', channel: 'C1', user: 'U1', text: '', ...(reactions && { reactions }) };
  return renderToStaticMarkup(
    <DirectoryContext value={{ people, channels: [] }}>
      <ActContext value={acting}>
        <Reactions message={message} />
      </ActContext>
    </DirectoryContext>,
  );
}

test('each reaction is a button with its count, who it is from, and whether one’s own is among them', () => {
  const page = drawn([
    { name: 'eyes', users: ['U2', 'U1'] },
    { name: 'some_custom_one', users: ['U2'] },
  ]);
  expect(page).toMatch(/aria-pressed="true" aria-label="eyes：未知成员、周航"[^>]*>👀 <b>2<\/b>/u);
  expect(page).toMatch(/aria-pressed="false"[^>]*>:some_custom_one: <b>1<\/b>/);
  expect(page.match(/<button/g)).toHaveLength(2);
});

test('without reactions nothing stands there', () => {
  expect(drawn(undefined)).toBe('');
});
