import { expect, test } from 'vitest';
import { Late } from '../../../src/answers/elsewhere/failure.ts';
import { guardOf } from '../../../src/answers/elsewhere/guard.ts';

const fails = () => Promise.reject(new Late());
const never = () => new Promise<string>(() => {});
const works = async () => 'vector';

function guarded() {
  const told: (string | undefined)[] = [];
  let now = 0;
  const guard = guardOf({ seconds: 0.05, onChange: (failure) => told.push(failure), now: () => now });
  return { guard, told, wait: (ms: number) => (now += ms) };
}

test('what does not answer costs the deadline twice, and then nothing', async () => {
  const { guard, told } = guarded();
  for (const least of [45, 45, 0, 0, 0]) {
    const began = performance.now();
    expect(await guard.attempt(never)).toBeUndefined();
    const took = performance.now() - began;
    expect(took).toBeGreaterThanOrEqual(least);
    if (least === 0) expect(took).toBeLessThan(40);
  }
  expect(told).toEqual(['late']);
  expect(guard.counts()).toEqual({ asked: 5, missed: 5 });
});

test('after half a minute one question tries again without waiting, and the next is helped', async () => {
  const { guard, told, wait } = guarded();
  await guard.attempt(fails);
  await guard.attempt(fails);
  let tries = 0;
  const counted = async () => {
    tries += 1;
    return works();
  };
  wait(29_999);
  expect(await guard.attempt(counted)).toBeUndefined();
  expect(tries).toBe(0);
  wait(1);
  expect(await guard.attempt(counted)).toBeUndefined();
  await new Promise((resolve) => setImmediate(resolve));
  expect(tries).toBe(1);
  expect(await guard.attempt(counted)).toBe('vector');
  expect(told).toEqual(['late', undefined]);
});

test('a try that fails waits another half minute, and one failure between successes closes nothing', async () => {
  const { guard, told, wait } = guarded();
  for (const work of [fails, works, fails, works]) await guard.attempt(work as typeof works);
  expect(told).toEqual([]);
  await guard.attempt(fails);
  await guard.attempt(fails);
  wait(30_000);
  await guard.attempt(fails);
  await new Promise((resolve) => setImmediate(resolve));
  let tries = 0;
  const counted = async () => {
    tries += 1;
  };
  wait(29_999);
  await guard.attempt(counted);
  expect(tries).toBe(0);
  expect(told).toEqual(['late']);
});
