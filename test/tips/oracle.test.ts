import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { newCode } from '../../src/tips/code/code.ts';
import type { Receipt } from '../../src/tips/code/derive.ts';
import { deleteExpired } from '../../src/tips/keep/expiry.ts';
import { statusBy } from '../../src/tips/keep/status.ts';
import { office } from './office.ts';

const mean = (times: number[]) => times.reduce((sum, time) => sum + time, 0) / times.length;
const median = (times: number[]) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

async function timed(work: () => Promise<unknown>): Promise<{ took: number; said: unknown }> {
  const started = performance.now();
  const said = await work();
  return { took: performance.now() - started, said };
}

describe('a wrong code and one of a deleted tip', () => {
  it('are answered alike and in the same time: 10,000 of each, derived beforehand', { timeout: 120_000 }, async () => {
    const { records, vault, receive } = await office();
    const codes: string[] = [];
    for (let n = 0; n < 5; n++) codes.push((await receive({ day: '2026-01-01' })).code);
    await receive({ day: '2026-09-16' });
    const deleted = await Promise.all(codes.map((code) => vault.receipt(code)));
    expect(await deleteExpired(records, '2026-05-01')).toHaveLength(5);
    const wrong = deleted.map((receipt) => ({ ...receipt, lookup: randomBytes(32).toString('hex') }));

    const times: Record<'wrong' | 'deleted', number[]> = { wrong: [], deleted: [] };
    const ask = async (kind: 'wrong' | 'deleted', receipt: Receipt | undefined) => {
      const { took, said } = await timed(() => statusBy(records.db, receipt as Receipt));
      if (said !== undefined) throw new Error(`${kind}: something was said`);
      times[kind].push(took);
    };
    for (let n = 0; n < 10_000; n++) {
      const turns = [() => ask('wrong', wrong[n % 5]), () => ask('deleted', deleted[n % 5])];
      for (const turn of n % 2 ? turns : turns.reverse()) await turn();
    }
    expect(Math.abs(mean(times.wrong) - mean(times.deleted))).toBeLessThan(1);
    await records.close();
  });

  it('take the slow derivation both, from the typed digits to the answer', { timeout: 120_000 }, async () => {
    const { records, vault, receive } = await office();
    const { code } = await receive({ day: '2026-01-01' });
    await deleteExpired(records, '2026-05-01');
    const ask = (digits: string) => timed(async () => statusBy(records.db, await vault.receipt(digits)));
    const [wrong, deleted]: [number[], number[]] = [[], []];
    for (let n = 0; n < 10; n++) {
      const one = await ask(newCode());
      const other = await ask(code);
      expect([one.said, other.said]).toEqual([undefined, undefined]);
      wrong.push(one.took);
      deleted.push(other.took);
    }
    // scrypt itself wavers by more than a millisecond: within a third of each other is what can be told here.
    expect(Math.abs(median(wrong) - median(deleted))).toBeLessThan(median(deleted) / 3);
    await records.close();
  });
});
