import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chunksOf } from '../../../src/workspace/page/state/chunks.ts';
import type { Message } from '../../../src/workspace/protocol.ts';

const message = (micro: number): Message => ({
  ts: `${Math.floor(micro / 1e6)}.${String(micro % 1e6).padStart(6, '0')}`,
  channel: 'C1',
  user: 'U1',
  text: '',
});
const START = 1_796_776_200_000_000;
const messages = fc
  .uniqueArray(fc.integer({ min: 0, max: 100_000 }), { maxLength: 300 })
  .map((offsets) => offsets.toSorted((a, b) => a - b).map((offset) => message(START + offset * 1000)));

test('chunks hold every message once, in order, and know what stands above them', () => {
  fc.assert(
    fc.property(messages, (list) => {
      const chunks = chunksOf(list);
      expect(chunks.flatMap((chunk) => chunk.messages)).toEqual(list);
      for (const { key, before, messages: inside } of chunks) {
        expect(key).toBe(inside[0]?.ts);
        expect(before).toBe(list[list.indexOf(inside[0] as Message) - 1]);
      }
    }),
  );
});

test('one message that goes leaves all but its own chunk and its neighbour as they were', () => {
  fc.assert(
    fc.property(messages, fc.nat(), (list, at) => {
      fc.pre(list.length > 0);
      const gone = at % list.length;
      const keys = (of: Message[]) => chunksOf(of).map((chunk) => chunk.messages.map(({ ts }) => ts).join());
      const [before, after] = [keys(list), keys(list.toSpliced(gone, 1))];
      expect(after.filter((chunk) => !before.includes(chunk)).length).toBeLessThanOrEqual(1);
    }),
  );
});

test('a long channel is cut into pieces of a useful size', () => {
  const list = Array.from({ length: 2000 }, (_, at) => message(START + at * 37_000));
  const sizes = chunksOf(list).map((chunk) => chunk.messages.length);
  expect(sizes.length).toBeGreaterThan(20);
  expect(Math.max(...sizes)).toBeLessThan(200);
});
