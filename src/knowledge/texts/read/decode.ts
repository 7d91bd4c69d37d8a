import { failures, warnings } from '../copy.ts';

const PRIVATE_USE = /\p{Co}/gu;
const UNREADABLE = /(?![\t\n\r\f])\p{Cc}|\ufffd/gu;

/** Text of a file in UTF-8, UTF-16 or GB18030 (which covers GBK and GB2312); throws a Chinese sentence when it is no text. */
export function decodeText(bytes: Buffer): { text: string; warnings: string[] } {
  if (bytes.toString('latin1').trim() === '') throw new Error(failures.empty);
  const { text, encoding } = decode(bytes);
  const broken = text.match(UNREADABLE)?.length ?? 0;
  if (broken > text.length / 200 || !/\p{L}/u.test(text)) throw new Error(failures.binary);
  const privateUse = text.match(PRIVATE_USE)?.length ?? 0;
  return {
    text,
    warnings: [
      ...(encoding === 'gb18030' ? [warnings.gb18030] : []),
      ...(privateUse > 0 ? [warnings.privateUse(privateUse)] : []),
    ],
  };
}

function decode(bytes: Buffer): { text: string; encoding: string } {
  const mark = bytes.readUIntBE(0, Math.min(2, bytes.length));
  if (mark === 0xfffe || mark === 0xfeff) return as(mark === 0xfffe ? 'utf-16le' : 'utf-16be', bytes, false);
  if (bytes.includes(0)) throw new Error(failures.binary);
  try {
    return as('utf-8', bytes, true);
  } catch {
    return as('gb18030', bytes, false);
  }
}

function as(encoding: string, bytes: Buffer, fatal: boolean): { text: string; encoding: string } {
  return { text: new TextDecoder(encoding, { fatal }).decode(bytes), encoding };
}
