import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Encrypter } from 'age-encryption';
import { beforeAll, describe, expect, it } from 'vitest';
import { lockData } from '../../src/storage/lock.ts';
import { openRecords } from '../../src/storage/records.ts';
import { adopt } from '../../src/tips/bundle/adopt.ts';
import { textBytes } from '../../src/tips/keep/content.ts';
import { addPart } from '../../src/tips/keep/notes.ts';
import { sealPart } from '../../src/tips/keep/part.ts';
import { receiveTip } from '../../src/tips/keep/receive.ts';
import { askReveal, decideReveal } from '../../src/tips/keep/reveal.ts';
import { statusBy } from '../../src/tips/keep/status.ts';
import { tipFor } from '../../src/tips/keep/tips.ts';
import { openVault } from '../../src/tips/vault.ts';
import { keyPair, supervisor } from '../tips/office.ts';

const PASSPHRASE = '四五个不相干的词连在一起';
const home = mkdtempSync(join(tmpdir(), 'tips-keys-'));
const data = join(home, 'data');

interface Ended {
  stdout: string;
  stderr: string;
  code: number | null;
}

/** Runs a command as a person does who types these lines. */
async function plumbline(args: string[], typed: string[] = [], env: Record<string, string> = {}): Promise<Ended> {
  const child = spawn(process.execPath, ['src/bin.mjs', ...args], {
    env: { ...process.env, PLUMBLINE_DATA: data, ...env },
  });
  const ended: Ended = { stdout: '', stderr: '', code: null };
  child.stdout.on('data', (chunk) => (ended.stdout += chunk));
  child.stderr.on('data', (chunk) => (ended.stderr += chunk));
  child.stdin.end(typed.map((line) => `${line}\n`).join(''));
  ended.code = await new Promise((resolve) => child.on('close', resolve));
  return ended;
}

interface Made {
  recipient: string;
  file: string;
  sheet: string;
}

async function newKey(): Promise<Made> {
  const folder = mkdtempSync(join(home, 'key-'));
  const { stdout, code, stderr } = await plumbline(['tips', 'keys', 'new', '--out', folder], [PASSPHRASE, PASSPHRASE]);
  expect(stderr).toContain('恢复单');
  expect(code).toBe(0);
  const [file = '', sheet = ''] = readdirSync(folder).sort();
  return { recipient: stdout.trim(), file: join(folder, file), sheet: join(folder, sheet) };
}

let [first, second, custodian]: (Made | undefined)[] = [];
const made = (key: Made | undefined): Made => key ?? { recipient: '', file: '', sheet: '' };
const recipients = () => `${made(first).recipient},${made(second).recipient}`;

/** A key without a passphrase, as `age-keygen` makes them: it opens at once. */
async function plainKey(): Promise<Made> {
  const { identity, recipient } = await keyPair();
  const file = join(home, `${recipient.slice(-6)}.txt`);
  writeFileSync(file, `# public key: ${recipient}\n${identity}\n`);
  return { recipient, file, sheet: '' };
}

beforeAll(async () => {
  [first, second, custodian] = [await newKey(), await plainKey(), await plainKey()];
}, 120_000);

/** A tip with an answer, a file and a sealed identity, and what its code says. */
async function submitted() {
  const records = await openRecords(data);
  const settings = {
    recipients: recipients().split(','),
    custodians: [made(custodian).recipient],
    keepDays: 90,
    acceptDays: 15,
    closeDays: 60,
  };
  const vault = openVault(data, settings);
  const day = '2026-09-16';
  const files = [{ name: '../照片.jpg', bytes: textBytes('照片内容') }];
  const report = { 事情: '收钱不给票据' };
  const received = await receiveTip(vault, {
    accused: 'UM',
    day,
    report,
    files,
    identity: { sealed: { 姓名: '某人' } },
  });
  await records.transaction((change) => received.keep(change));
  const { id, code } = received;
  const receipt = await vault.receipt(code);
  const reply = await sealPart(vault, {
    tip: id,
    kind: 'reply',
    day,
    bytes: textBytes('请说清楚日期'),
    reporter: receipt.recipient,
  });
  await records.transaction((change) => addPart(change, supervisor, reply));
  const answer = async () => (await statusBy(records.db, receipt))?.talk.at(-1)?.answer;
  return { records, vault, id, day, answer };
}

describe('the keys of an office', () => {
  it('are made with a passphrase, readable by the owner alone, with a sheet from which they are restored', {
    timeout: 60_000,
  }, async () => {
    const { recipient, file, sheet } = made(first);
    expect(recipient).toMatch(/^age1[a-z0-9]{58}$/);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(sheet).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8')).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----/);
    expect(readFileSync(file, 'utf8')).not.toContain('AGE-SECRET-KEY');
    const rows = readFileSync(sheet, 'utf8').match(/^[1-4] {2}.*$|(?<=<pre>)1 {2}.*$/gm) ?? [];
    const typed = rows.map((row) => row.replace('</pre>', ''));
    expect(typed).toHaveLength(4);
    const again = mkdtempSync(join(home, 'again-'));
    const restored = await plumbline(['tips', 'keys', 'restore', '--out', again], [...typed, PASSPHRASE, PASSPHRASE]);
    expect(restored.stdout.trim()).toBe(recipient);
    const wrong = await plumbline(
      ['tips', 'keys', 'restore', '--out', again],
      [...typed.with(2, '3  QQQQ QQQQ QQQQ QQQQ  99')],
    );
    expect(wrong).toMatchObject({ code: 1, stderr: expect.stringContaining('第3行有错字') });
  });

  it('are not made with a short passphrase or two that differ', async () => {
    const folder = join(home, 'none');
    const short = await plumbline(['tips', 'keys', 'new', '--out', folder], ['短', '短']);
    expect(short).toMatchObject({ code: 1, stderr: expect.stringContaining('口令太短') });
    const differ = await plumbline(['tips', 'keys', 'new', '--out', folder], [PASSPHRASE, `${PASSPHRASE}。`]);
    expect(differ).toMatchObject({ code: 1, stderr: expect.stringContaining('不一样') });
    expect(existsSync(folder)).toBe(false);
  });
});

describe('a bundle', () => {
  it('opens elsewhere with either key, and is sealed anew to others without the server', {
    timeout: 180_000,
  }, async () => {
    const { records, id, day, vault, answer } = await submitted();
    const file = join(home, 'tips.bundle');
    expect(await plumbline(['tips', 'bundle', '--out', file])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('4 sealed boxes'),
    });
    for (const secret of ['票据', '某人', '照片', '日期']) expect(readFileSync(file, 'utf8')).not.toContain(secret);

    const openWith = (keys: string, bundle = file, ...more: string[]) =>
      plumbline(
        ['tips', 'open', '--bundle', bundle, '--identity', keys, ...more],
        keys.split(',').map(() => PASSPHRASE),
      );
    // The passphrase is asked for the one key that has one.
    const one = await openWith(made(first).file, file, '--files', join(home, 'files'));
    expect(one.stdout).toContain(`## ${id}　2026-09-16　已收　被举报部门：UM`);
    for (const words of ['事情：收钱不给票据', '请说清楚日期', '身份已封存']) expect(one.stdout).toContain(words);
    expect(one.stdout).not.toContain('某人');
    const [written = ''] = readdirSync(join(home, 'files'));
    expect(written).toMatch(new RegExp(`^${id}-[0-9a-f]{4}-照片\\.jpg$`));
    expect(readFileSync(join(home, 'files', written), 'utf8')).toBe('照片内容');
    // Lose one of two keys: everything still opens.
    expect((await openWith(made(second).file)).stdout).toContain('事情：收钱不给票据');
    expect((await openWith(`${made(second).file},${made(custodian).file}`)).stdout).not.toContain('某人');
    expect(await openWith(made(second).file, file, 'TS-NOONE')).toMatchObject({ code: 1 });
    const wrong = await plumbline(
      ['tips', 'open', '--bundle', file, '--identity', made(first).file],
      ['不是这个口令啊啊啊啊啊'],
    );
    expect(wrong).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('口令不对') });

    const reason = await sealPart(vault, { tip: id, kind: 'reveal', day, bytes: textBytes('要当面核对') });
    await records.transaction((change) => askReveal(change, supervisor, { reason, day }));
    const keeper = { user: 'U0CUST', departments: [] };
    await records.transaction((change) => decideReveal(change, keeper, { id, granted: true, day }));
    const second2 = join(home, 'second.bundle');
    await plumbline(['tips', 'bundle', '--out', second2]);
    const both = await openWith(`${made(second).file},${made(custodian).file}`, second2);
    expect(both.stdout).toContain('姓名：某人');
    expect((await openWith(made(custodian).file, second2)).stdout).toContain('要当面核对');
    expect((await openWith(made(custodian).file, second2)).stdout).not.toContain('某人');

    // One key is lost, another takes its place: the third opens what was sealed before it existed.
    const [third, fourth] = [await plainKey(), await plainKey()];
    const anew = join(home, 'anew.bundle');
    const rewrap = ['tips', 'rewrap', '--bundle', second2, '--identity', made(second).file, '--to', third.recipient];
    const only = await plumbline([...rewrap, '--out', anew]);
    expect(only).toMatchObject({ code: 1, stderr: expect.stringContaining('fewer than two') });
    const wrapped = await plumbline([...rewrap, fourth.recipient, '--out', anew]);
    expect(wrapped).toMatchObject({ code: 0, stdout: expect.stringContaining('5 boxes sealed anew') });
    const late = await sealPart(vault, { tip: id, kind: 'note', day, bytes: textBytes('后来的备注') });
    await records.transaction((change) => addPart(change, supervisor, late));
    const adopted = await plumbline(['tips', 'adopt', anew]);
    expect(adopted.stdout).toContain('5 boxes replaced, 0 no longer as they were, 1 that came after');
    expect((await plumbline(['tips', 'adopt', anew])).stdout).toContain('0 boxes replaced, 5 no longer as they were');
    const after = join(home, 'after.bundle');
    await plumbline(['tips', 'bundle', '--out', after]);
    const withThird = (await openWith(`${third.file},${made(custodian).file}`, after)).stdout;
    for (const words of ['事情：收钱不给票据', '请说清楚日期', '姓名：某人', '要当面核对', '（这把私钥打不开）'])
      expect(withThird).toContain(words);
    expect((await openWith(made(second).file, after)).stdout).not.toContain('收钱不给票据');
    // The reporter's code still opens the answer.
    expect(await answer()).toBe('请说清楚日期');
    expect(await tipFor(records.db, supervisor, id)).toBeDefined();
    await records.close();
  });

  it('is not adopted when a box is sealed to fewer than two, or while the bot runs', { timeout: 60_000 }, async () => {
    const records = await openRecords(data);
    const encrypter = new Encrypter();
    encrypter.addRecipient(made(first).recipient);
    for (const box of [await encrypter.encrypt('one'), textBytes('no box')]) {
      const part = { line: 'part', id: 'p', tip: 'TS-1', kind: 'note', day: '2026-09-16' } as const;
      const lines = (async function* () {
        yield { ...part, box: Buffer.from(box).toString('base64') };
      })();
      await expect(adopt(records, lines)).rejects.toThrow(/not sealed to two keys/);
    }
    await records.close();
    const lock = lockData(data);
    expect(await plumbline(['tips', 'adopt', join(home, 'anew.bundle')])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('stop it'),
    });
    lock?.release();
  });
});

describe('a backup', () => {
  it('is sealed to supervision, opens with one of its keys, and is made while the records are in use', {
    timeout: 60_000,
  }, async () => {
    const records = await openRecords(data);
    const kept = join(home, 'records.age');
    const env = { PLUMBLINE_TIPS_RECIPIENTS: recipients() };
    expect(await plumbline(['backup', '--out', kept], [], env)).toMatchObject({ code: 0 });
    expect(existsSync(join(data, 'backup.tmp'))).toBe(false);
    const fresh = mkdtempSync(join(home, 'fresh-'));
    const restore = ['restore', '--backup', kept, '--identity', made(second).file, '--out', join(fresh, 'records.db')];
    expect(await plumbline(restore)).toMatchObject({ code: 0 });
    const key = { PLUMBLINE_DATA: fresh, PLUMBLINE_AUDIT_KEY: records.key.toString('hex') };
    expect(await plumbline(['audit', 'verify'], [], key)).toMatchObject({ stdout: expect.stringContaining('sound') });
    await records.close();
  });

  it('is not made without keys to seal it to', async () => {
    expect(await plumbline(['backup', '--out', join(home, 'no.age')])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('PLUMBLINE_TIPS_RECIPIENTS'),
    });
  });
});
