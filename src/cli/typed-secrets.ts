import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { copy } from '../tips/keys/copy.ts';

export type Ask = (prompt: string) => Promise<string>;

/** Asks for lines that are not shown while they are typed; from a pipe, one line each. */
export async function withSecrets<T>(work: (ask: Ask) => Promise<T>): Promise<T> {
  const unseen = new Writable({ write: (_chunk, _encoding, done) => done() });
  const typed = createInterface({ input: process.stdin, output: unseen, terminal: process.stdin.isTTY === true });
  const lines = typed[Symbol.asyncIterator]();
  const ask: Ask = async (prompt) => {
    process.stderr.write(prompt);
    const { value, done } = await lines.next();
    process.stderr.write('\n');
    if (done) throw new Error(copy.nothingTyped);
    return value;
  };
  return work(ask).finally(() => typed.close());
}

/** A new passphrase, typed twice. */
export async function newPassphrase(ask: Ask): Promise<string> {
  const passphrase = await ask(copy.passphrase);
  if ([...passphrase].length < 12) throw new Error(copy.short);
  if ((await ask(copy.again)) !== passphrase) throw new Error(copy.differ);
  return passphrase;
}
