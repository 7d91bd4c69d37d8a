import { armor, Encrypter } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { identityFile, identityIn, newKeyPair } from '../../src/tips/keys/identity-file.ts';

describe('a key file', () => {
  it('opens with its passphrase and no other, without holding up the event loop', { timeout: 60_000 }, async () => {
    const pair = await newKeyPair();
    const file = await identityFile(pair, '四五个不相干的词连在一起');
    let [ticks, last, longest] = [0, performance.now(), 0];
    const ticking = setInterval(() => {
      const now = performance.now();
      [ticks, last, longest] = [ticks + 1, now, Math.max(longest, now - last)];
    }, 5);
    const started = performance.now();
    expect(await identityIn('k.age', file, '四五个不相干的词连在一起')).toBe(pair.identity);
    const took = performance.now() - started;
    clearInterval(ticking);
    expect(ticks).toBeGreaterThan(10);
    expect(longest).toBeLessThan(took / 2);
    await expect(identityIn('k.age', file, '四五个不相干的词连在一处')).rejects.toThrow('k.age 打不开');
  });

  it('without a passphrase opens at once; one without a key in it says so', { timeout: 60_000 }, async () => {
    const { identity } = await newKeyPair();
    expect(await identityIn('k.txt', `# created\n${identity}\n`)).toBe(identity);
    const encrypter = new Encrypter();
    encrypter.setPassphrase('x');
    encrypter.setScryptWorkFactor(10);
    const empty = armor.encode(await encrypter.encrypt('nothing'));
    await expect(identityIn('k.age', empty, 'x')).rejects.toThrow('没有私钥');
    await expect(identityIn('k.age', 'no key file', 'x')).rejects.toThrow('打不开');
  });
});
