import { spawn } from 'node:child_process';
import { randomInt, randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { withCopy } from '../../src/storage/copy-of.ts';
import { openRecords } from '../../src/storage/records.ts';
import { deleteExpired } from '../../src/tips/keep/expiry.ts';
import { statusBy } from '../../src/tips/keep/status.ts';
import { openFile, sealFile } from '../../src/tips/seal/stream.ts';
import { openVault } from '../../src/tips/vault.ts';
import { encodings, hitsIn } from './canaries.ts';
import { keyPair } from './office.ts';

const CHILD = new URL('./submit.child.ts', import.meta.url);

const canary = () => `金丝雀-${randomUUID()}`;
const words = { text: canary(), identity: canary(), file: canary(), phone: `139${randomInt(1e8, 1e9 - 1)}` };
const all = Object.values(words);

/** Takes tips in a process of its own, which is killed without warning while it seals the third; returns the codes. */
async function submittedAndKilled(data: string, temporary: string, settings: unknown): Promise<string[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', fileURLToPath(CHILD)], {
    env: { ...process.env, TMPDIR: temporary },
  });
  child.stdin.end(JSON.stringify({ data, settings, words }));
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += chunk;
    if (said.split('\n').length > 2) setTimeout(() => child.kill('SIGKILL'), 150);
  });
  let failed = '';
  child.stderr.on('data', (chunk) => (failed += chunk));
  const signal = await new Promise((resolve) => child.on('close', (_code, name) => resolve(name)));
  expect({ signal, failed }).toEqual({ signal: 'SIGKILL', failed: '' });
  return said.trim().split('\n');
}

describe('the search', () => {
  it('finds a canary in every encoding, at any place, and inside gzip', () => {
    const folder = mkdtempSync(join(tmpdir(), 'canary-'));
    const text = canary();
    for (const [name, bytes] of Object.entries(encodings(text))) {
      writeFileSync(join(folder, 'planted'), Buffer.concat([Buffer.from('xxx'), bytes, Buffer.from('yyy')]));
      expect(hitsIn([folder], [text]), name).not.toEqual([]);
    }
    for (const before of ['', 'a', 'ab']) {
      writeFileSync(join(folder, 'planted'), Buffer.from(`${before}${text}之后`).toString('base64'));
      expect(hitsIn([folder], [text]), `base64 after ${before.length}`).not.toEqual([]);
    }
    writeFileSync(join(folder, 'planted'), Buffer.concat([Buffer.from('xxx'), gzipSync(`before ${text} after`)]));
    expect(hitsIn([folder], [text])).toEqual([expect.stringContaining('in gzip')]);
    expect(hitsIn([folder], [canary()])).toEqual([]);
  });
});

describe('what somebody reported', () => {
  it('is found nowhere after it was submitted, after kill -9, in a backup, and after it was deleted', {
    timeout: 120_000,
  }, async () => {
    const home = mkdtempSync(join(tmpdir(), 'tips-'));
    const [data, temporary, backup, restored] = ['data', 'tmp', 'backup', 'restored'].map((name) => join(home, name));
    if (!data || !temporary || !backup || !restored) throw new Error('no folders');
    for (const folder of [temporary, backup, restored]) mkdirSync(folder);
    const [first, second, custodian] = [await keyPair(), await keyPair(), await keyPair()];
    const recipients = [first.recipient, second.recipient];
    const settings = { recipients, custodians: [custodian.recipient], keepDays: 90, acceptDays: 15, closeDays: 60 };

    const codes = await submittedAndKilled(data, temporary, settings);
    expect(codes.length).toBeGreaterThanOrEqual(2);
    // The boxes are there, in the log that nobody has put in order yet.
    expect(readFileSync(join(data, 'records.db-wal')).includes('age-encryption.org/v1')).toBe(true);
    const secrets = [...all, ...codes];
    expect(hitsIn([home], secrets)).toEqual([]);

    const records = await openRecords(data);
    const vault = openVault(data, settings);
    for (const code of codes)
      expect(await statusBy(records.db, await vault.receipt(code))).toMatchObject({ state: 'received' });
    const sealed = join(backup, 'records.age');
    await withCopy(data, async (file) => {
      expect(hitsIn([data], secrets)).toEqual([]);
      await sealFile({ from: file, to: sealed }, recipients);
    });
    await openFile({ from: sealed, to: join(restored, 'records.db') }, [second.identity]);
    // The backup holds the boxes, but neither the words nor what leads from a code to its tip.
    expect(readFileSync(join(restored, 'records.db')).includes('age-encryption.org/v1')).toBe(true);
    const keys = ['audit', 'tips-salt', 'tips-pepper'].map((name) =>
      readFileSync(join(data, 'keys', `${name}.key`), 'utf8').trim(),
    );
    expect(hitsIn([backup, restored], [...secrets, ...keys])).toEqual([]);

    expect((await deleteExpired(records, '2026-12-15')).length).toBeGreaterThanOrEqual(codes.length);
    expect(hitsIn([data, temporary], secrets)).toEqual([]);
    // Not even the boxes are left on the disk.
    for (const file of ['records.db', 'records.db-wal'])
      expect(readFileSync(join(data, file)).includes('age-encryption.org/v1')).toBe(false);
    await records.close();
    expect(hitsIn([home], secrets)).toEqual([]);
  });
});
