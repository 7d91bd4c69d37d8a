import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createClock } from '../../src/workspace/state/clock.ts';

const REAL = Date.parse('2026-11-25T00:00:00Z');
const still = () => createClock(() => new Date(REAL));

const step = fc.oneof(
  fc.record({ do: fc.constant('advance' as const), ms: fc.integer({ min: -100_000, max: 100_000 }) }),
  fc.record({ do: fc.constant('set' as const), ms: fc.integer({ min: -100_000, max: 100_000 }) }),
  fc.record({ do: fc.constant('plan' as const), ms: fc.integer({ min: 0, max: 150_000 }) }),
  fc.record({ do: fc.constant('stamp' as const), ms: fc.constant(0) }),
);

test('whatever order time is moved in, timestamps grow and each due thing runs once, in order, at its time', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const clock = still();
      const stamps: string[] = [];
      const ran: { due: number; at: number; id: number }[] = [];
      let planned = 0;
      const plan = (ms: number, id: number) => {
        const due = clock.now().getTime() + ms;
        clock.after(ms, () => {
          stamps.push(clock.ts());
          ran.push({ due, at: clock.now().getTime(), id });
        });
      };
      for (const { do: what, ms } of steps) {
        const before = ran.length;
        if (what === 'plan') plan(ms, planned++);
        else if (what === 'stamp') stamps.push(clock.ts());
        else await (what === 'advance' ? clock.advance(ms) : clock.setOffset(ms));
        const fresh = ran.slice(before).map(({ due }) => due);
        expect(fresh).toEqual(fresh.toSorted((a, b) => a - b));
      }
      await clock.setOffset(10_000_000);
      clock.stop();
      expect(ran.map(({ id }) => id).toSorted((a, b) => a - b)).toEqual(Array.from({ length: planned }, (_, at) => at));
      for (const { due, at } of ran) expect(at).toBe(due);
      expect(stamps).toEqual([...new Set(stamps)].toSorted());
    }),
  );
});

test('what becomes due because of something else on the way runs on the same way', async () => {
  const clock = still();
  const ran: number[] = [];
  const again = async (left: number) => {
    ran.push(clock.now().getTime() - REAL);
    await new Promise((resolve) => setImmediate(resolve));
    if (left > 0) clock.after(60_000, () => again(left - 1));
  };
  clock.after(60_000, () => again(5));
  await clock.advance(200_000);
  expect(ran).toEqual([60_000, 120_000, 180_000]);
  await Promise.all([clock.advance(40_000), clock.advance(60_000)]);
  expect(ran.slice(3)).toEqual([240_000, 300_000]);
  expect(clock.offset()).toBe(300_000);
  clock.stop();
});

test('a thing that fails on the way is told of, and the next journey sets out all the same', async () => {
  const clock = still();
  clock.after(10, () => Promise.reject(new Error('broken')));
  await expect(clock.advance(20)).rejects.toThrow('broken');
  await clock.advance(20);
  expect(clock.offset()).toBe(30);
  clock.stop();
});

test('after a journey, what is due in the next moments runs by itself again', async () => {
  const clock = createClock(() => new Date());
  await clock.advance(1000);
  await new Promise<void>((resolve) => clock.after(5, resolve));
  clock.after(60_000, () => {});
  await clock.advance(1000);
  await new Promise<void>((resolve) => clock.after(5, resolve));
  clock.stop();
});
