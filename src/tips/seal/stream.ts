import { createReadStream, createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Decrypter, Encrypter } from 'age-encryption';
import { twoOrMore } from './recipients.ts';

interface FromTo {
  from: string;
  to: string;
}

/** Seals a whole file to public keys of age, as the standard tool does; never over another file. */
export async function sealFile({ from, to }: FromTo, recipients: string[]): Promise<void> {
  const encrypter = new Encrypter();
  for (const recipient of twoOrMore(recipients)) encrypter.addRecipient(recipient);
  await write(await encrypter.encrypt(read(from)), to);
}

/** Opens what `sealFile` made. Throws one sentence for another key or a damaged file. */
export async function openFile({ from, to }: FromTo, identities: string[]): Promise<void> {
  const decrypter = new Decrypter();
  for (const identity of identities) decrypter.addIdentity(identity);
  await decrypter.decrypt(read(from)).then(
    (plain) => write(plain, to),
    () => {
      throw new Error(`${from} does not open: another key, or a damaged file.`);
    },
  );
}

const read = (file: string) => Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>;

function write(bytes: ReadableStream<Uint8Array>, file: string): Promise<void> {
  return pipeline(Readable.fromWeb(bytes as never), createWriteStream(file, { flags: 'wx', mode: 0o600 }));
}
