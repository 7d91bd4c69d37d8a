import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** The key of the audit chain: from the environment (hex), else from `file`, made on first use and readable by the owner only. */
export function auditKey(file: string | undefined, environmentKey: string | undefined): Buffer {
  if (environmentKey) return Buffer.from(environmentKey, 'hex');
  if (!file) return randomBytes(32);
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(file, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
  }
  return Buffer.from(readFileSync(file, 'utf8').trim(), 'hex');
}
