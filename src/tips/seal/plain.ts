import { type Header, writtenHeader } from './header.ts';
import { sizeClass } from './padding.ts';

const LENGTH = 4;

/** Header and content with their lengths before them (4 bytes, big end first), filled up with zeros to a size class. */
export function packed(header: Header, bytes: Uint8Array): Uint8Array {
  const head = writtenHeader(header);
  const used = LENGTH + head.length + LENGTH + bytes.length;
  const plain = Buffer.alloc(sizeClass(used));
  plain.writeUInt32BE(head.length, 0);
  plain.set(head, LENGTH);
  plain.writeUInt32BE(bytes.length, LENGTH + head.length);
  plain.set(bytes, used - bytes.length);
  return plain;
}

/** The content; undefined when the header is not the one expected, or anything else is not as `packed` writes it. */
export function unpacked(plain: Uint8Array, expected: Header): Uint8Array | undefined {
  const head = writtenHeader(expected);
  const view = Buffer.from(plain.buffer, plain.byteOffset, plain.length);
  const start = LENGTH + head.length + LENGTH;
  if (view.length < start || view.readUInt32BE(0) !== head.length) return undefined;
  if (!view.subarray(LENGTH, LENGTH + head.length).equals(head)) return undefined;
  const end = start + view.readUInt32BE(LENGTH + head.length);
  if (view.length !== sizeClass(end) || view.subarray(end).some((byte) => byte !== 0)) return undefined;
  return new Uint8Array(view.subarray(start, end));
}
