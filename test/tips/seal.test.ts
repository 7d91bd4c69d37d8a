import { randomBytes, randomInt } from 'node:crypto';
import { Encrypter } from 'age-encryption';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Header } from '../../src/tips/seal/header.ts';
import { open, openTwice } from '../../src/tips/seal/open.ts';
import { sizeClass } from '../../src/tips/seal/padding.ts';
import { twoOrMore } from '../../src/tips/seal/recipients.ts';
import { sealFor, sealTwice } from '../../src/tips/seal/seal.ts';
import { type KeyPair, keyPair } from './office.ts';

const header: Header = { tip: 'TS-7K3QX', part: 'p1', kind: 'report', day: '2026-09-16' };
const words = new TextEncoder().encode('收钱不给票据');

let [first, second, third]: KeyPair[] = [];
const to = () => [first?.recipient ?? '', second?.recipient ?? ''];
const ours = () => [first?.identity ?? ''];

beforeAll(async () => {
  [first, second, third] = [await keyPair(), await keyPair(), await keyPair()];
});

/** Whether it opens; anything but the one sentence is a failure of its own. */
async function opens(box: Uint8Array, expected = header): Promise<boolean> {
  return open(box, ours(), expected).then(
    () => true,
    (error: Error) => {
      expect(error.message).toMatch(/does not open/);
      return false;
    },
  );
}

describe('a sealed box', () => {
  it('opens with either key of supervision and with no other', async () => {
    const box = await sealFor(to(), header, words);
    expect(await open(box, [first?.identity ?? ''], header)).toEqual(words);
    expect(await open(box, [second?.identity ?? ''], header)).toEqual(words);
    await expect(open(box, [third?.identity ?? ''], header)).rejects.toThrow(/does not open/);
    expect(Buffer.from(box).includes(Buffer.from(words))).toBe(false);
    expect(Buffer.from(box).includes('TS-7K3QX')).toBe(false);
  });

  it('is not made for one key, for the same key twice, or for a mistyped one', async () => {
    const [key = ''] = to();
    await expect(sealFor([key], header, words)).rejects.toThrow(/fewer than two different/);
    await expect(sealFor([key, key], header, words)).rejects.toThrow(/fewer than two different/);
    const last = key.endsWith('q') ? 'p' : 'q';
    expect(() => twoOrMore([key, key.slice(0, -1) + last])).toThrow(/not a public key/);
  });

  it('opens in its own place alone: another tip, part, kind or day is refused', async () => {
    const box = await sealFor(to(), header, words);
    expect(await opens(box)).toBe(true);
    for (const other of [{ tip: 'TS-7K3QY' }, { part: 'p2' }, { kind: 'note' as const }, { day: '2026-09-17' }])
      expect(await opens(box, { ...header, ...other })).toBe(false);
  });

  it('is refused when the plain text under the right keys is not written as ours is', async () => {
    const encrypter = new Encrypter();
    encrypter.addRecipient(to()[0] ?? '');
    for (const plain of ['', 'hello', '\0'.repeat(4096)])
      expect(await opens(await encrypter.encrypt(plain))).toBe(false);
  });

  it('has one of few sizes, whatever is in it', async () => {
    // 4 KiB less the lengths (8 bytes) and the header of 43 characters.
    const sizes = [0, 1, 500, 4096 - 8 - 43].map(
      async (length) => (await sealFor(to(), header, new Uint8Array(length))).length,
    );
    expect(new Set(await Promise.all(sizes)).size).toBe(1);
    expect([4096, 4097, 16_385, 65_537, 262_145, 1_048_577].map(sizeClass)).toEqual([
      4096, 16_384, 65_536, 262_144, 1_048_576, 2_097_152,
    ]);
  });

  it('with an identity opens for supervision and custodian together, for neither alone', async () => {
    const custodian = third?.recipient ?? '';
    const about = { ...header, kind: 'identity' as const };
    const box = await sealTwice({ recipients: to(), custodians: [custodian] }, about, words);
    expect(await openTwice(box, [second?.identity ?? '', third?.identity ?? ''], about)).toEqual(words);
    await expect(openTwice(box, ours(), about)).rejects.toThrow(/does not open/);
    await expect(openTwice(box, [third?.identity ?? ''], about)).rejects.toThrow(/does not open/);
  });
});

describe('a damaged box', () => {
  it('is refused wherever a byte is flipped', { timeout: 120_000 }, async () => {
    const box = await sealFor(to(), header, words);
    const accepted: number[] = [];
    for (let at = 0; at < box.length; at++) {
      const flipped = Uint8Array.from(box);
      flipped[at] = (box[at] ?? 0) ^ (1 << randomInt(8));
      if (await opens(flipped)) accepted.push(at);
    }
    expect(accepted).toEqual([]);
  });

  // Every byte of a thousand boxes takes hours: `npm run bench:boxes` does it.
  it('is refused among a thousand: flips at random, cuts, tails and swaps', { timeout: 120_000 }, async () => {
    const refused: boolean[] = [];
    let before: Uint8Array | undefined;
    for (let n = 0; n < 1000; n++) {
      const own = { ...header, tip: `TS-${n}` };
      const box = await sealFor(to(), own, randomBytes(randomInt(2000)));
      const flipped = Uint8Array.from(box);
      const at = randomInt(box.length);
      flipped[at] = (box[at] ?? 0) ^ (1 << randomInt(8));
      const changed = [flipped, box.subarray(0, randomInt(box.length)), ...(before ? [before] : [])];
      if (n % 100 === 0) changed.push(Buffer.concat([box, Buffer.from([n % 256])]));
      for (const one of changed) refused.push(!(await opens(one, own)));
      before = box;
    }
    expect(refused).toHaveLength(1000 + 1000 + 999 + 10);
    expect(refused.every(Boolean)).toBe(true);
  });
});
