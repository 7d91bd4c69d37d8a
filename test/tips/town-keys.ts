import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { armor, Encrypter } from 'age-encryption';

/** Keys of the office that the town belongs to; made for tests, and used nowhere else. */
const FIRST = {
  identity: 'AGE-SECRET-KEY-19CSR0Y33CG6X8GU6C7FNLSY6KCFL8T0N4EC9W8CNH6JVSTJVGH3SEZN6E8',
  recipient: 'age1qrhc0tdfy8ps3a2nxdntk5r3t059qnqnudlhy3pez3nhdrl9j9hqexd49f',
};
const SECOND = 'age12hptemqyjlmr3yjpjpc4em4jw5aks690rhurcu0maem6k87m5v3qt448jx';
const CUSTODIAN = 'age1rnm0uxyl2gvt0csydtnk06h8mdswjnpadhhjnl9h9zs2njn7td5s4kewag';
export const PASSPHRASE = '开门 sesame 4711';

/** Few rounds: a test need not be slow. */
const WORK_FACTOR = 4;

let written: Promise<string> | undefined;

/** The office's settings, with a key file for reading in chat. */
export async function townTips(): Promise<Record<string, string>> {
  written ??= keyFile();
  return {
    PLUMBLINE_TIPS_RECIPIENTS: [FIRST.recipient, SECOND].join(','),
    PLUMBLINE_TIPS_CUSTODIAN: CUSTODIAN,
    PLUMBLINE_TIPS_READING: await written,
  };
}

async function keyFile(): Promise<string> {
  const path = join(mkdtempSync(join(tmpdir(), 'plumbline-keys-')), 'reading.age');
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(WORK_FACTOR);
  encrypter.setPassphrase(PASSPHRASE);
  writeFileSync(path, armor.encode(await encrypter.encrypt(`${FIRST.identity}\n`)));
  return path;
}
