import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inGroups, newCode, readCode } from '../../src/tips/code/code.ts';
import { atMost } from '../../src/tips/code/few.ts';
import { openVault } from '../../src/tips/vault.ts';
import { office } from './office.ts';

describe('a receipt code', () => {
  it('has 24 digits in six groups, 22 of them random, and two are never the same', () => {
    const codes = Array.from({ length: 500 }, newCode);
    expect(new Set(codes).size).toBe(500);
    for (const code of codes) {
      expect(inGroups(code)).toMatch(/^(\d{4} ){5}\d{4}$/);
      expect(readCode(inGroups(code))).toBe(code);
    }
  });

  it('carries the checksum of mod 97', () => {
    // By hand: 100 zeros and a one leave 1·100 mod 97 = 3, and 98 − 3 is 95.
    expect(readCode('0000 0000 0000 0000 0000 0195')).toBe('000000000000000000000195');
    expect(readCode('0000 0000 0000 0000 0000 0196')).toBeUndefined();
  });

  it('is read with spaces, hyphens, dots, full-width digits and invisible characters', () => {
    const code = newCode();
    const wide = [...code].map((digit) => String.fromCharCode(0xff10 + Number(digit))).join('');
    for (const written of [
      code,
      inGroups(code).replaceAll(' ', '-'),
      ` ${inGroups(code)}\n`,
      wide,
      [...code].join('\u200b'),
      [...code].join('—'),
    ])
      expect(readCode(written)).toBe(code);
    for (const wrong of ['', code.slice(1), `${code}0`, code.replace(/\d/, 'O'), '一二三四'])
      expect(readCode(wrong)).toBeUndefined();
  });

  it('shows every single wrong digit and every swap of two neighbours that differ', () => {
    fc.assert(
      fc.property(fc.nat(23), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const code = newCode();
        const digit = (Number(code[at]) + by) % 10;
        expect(readCode(code.slice(0, at) + digit + code.slice(at + 1))).toBeUndefined();
        const [a = '', b = ''] = [code[at], code[at + 1]];
        if (b !== '' && a !== b) expect(readCode(code.slice(0, at) + b + a + code.slice(at + 2))).toBeUndefined();
      }),
    );
  });
});

describe('what comes of a code', () => {
  it('is the same each time, different for another code and in another installation', { timeout: 60_000 }, async () => {
    const [here, there] = [await office(), await office()];
    const [code, other] = [newCode(), newCode()];
    const receipts = await Promise.all([here.vault.receipt(code), here.vault.receipt(code), here.vault.receipt(other)]);
    const elsewhere = await there.vault.receipt(code);
    const [one, again, third] = receipts.map(({ lookup, recipient }) => ({ lookup, recipient }));
    expect(again).toEqual(one);
    expect(one?.lookup).toMatch(/^[0-9a-f]{64}$/);
    expect(one?.recipient).toMatch(/^age1/);
    expect(third?.lookup).not.toBe(one?.lookup);
    expect(third?.recipient).not.toBe(one?.recipient);
    expect(elsewhere.lookup).not.toBe(one?.lookup);
    for (const { records } of [here, there]) await records.close();
  });

  it('does not hold up the event loop while it is derived', { timeout: 60_000 }, async () => {
    const { vault, records } = await office();
    let ticks = 0;
    const ticking = setInterval(() => (ticks += 1), 5);
    const started = performance.now();
    await vault.receipt(newCode());
    const took = performance.now() - started;
    clearInterval(ticking);
    // A blocked loop would tick once or twice, however long it took.
    expect(took).toBeGreaterThan(50);
    expect(ticks).toBeGreaterThan(8);
    await records.close();
  });

  it('waits while two others are derived, in order, and none is dropped', async () => {
    const inTurn = atMost(2);
    let [running, most] = [0, 0];
    const done: number[] = [];
    const work = (n: number) => async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= 1;
      done.push(n);
      if (n === 3) throw new Error('three');
    };
    const all = await Promise.allSettled([1, 2, 3, 4, 5, 6].map((n) => inTurn(work(n))));
    expect(all.filter(({ status }) => status === 'rejected')).toHaveLength(1);
    expect(done).toEqual([1, 2, 3, 4, 5, 6]);
    expect(most).toBe(2);
  });
});

describe('the vault', () => {
  it('does not open when salt and pepper are the same', async () => {
    const { data, vault, records } = await office();
    for (const name of ['tips-salt.key', 'tips-pepper.key'])
      writeFileSync(join(data, 'keys', name), `${'ab'.repeat(32)}\n`);
    expect(() => openVault(data, vault)).toThrow(/hold the same secret/);
    await records.close();
  });

  it('does not open when the custodian has a key of supervision', async () => {
    const { data, vault, first, records } = await office();
    expect(() => openVault(data, { ...vault, custodians: [first.recipient] })).toThrow(/a key of their own/);
    await records.close();
  });
});
