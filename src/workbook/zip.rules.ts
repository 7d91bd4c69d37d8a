const [LOCAL, ENTRY, END] = [0x04034b50, 0x02014b50, 0x06054b50];
const [END_SIZE, ENTRY_SIZE, LOCAL_SIZE] = [22, 46, 30];
const COMMENT = 65_535;
/** Stands for a size kept elsewhere; only files of more than 4 GB need that. */
const ELSEWHERE = 0xffffffff;

/** Whatever a zip archive promises of itself, before anything is unzipped. */
export type Promised = { unzipped: number; entries: number } | { wrong: 'damaged' | 'bomb' };

/**
 * Reads the directory at the end of a zip archive: how large everything is when unzipped, and whether it hides sizes or
 * names by telling them otherwise at another place.
 */
export function promised(bytes: Buffer): Promised {
  try {
    const end = endOf(bytes);
    if (end === undefined) return { wrong: 'damaged' };
    return added(bytes, bytes.readUInt32LE(end + 16), bytes.readUInt16LE(end + 10));
  } catch {
    return { wrong: 'damaged' };
  }
}

function endOf(bytes: Buffer): number | undefined {
  const first = Math.max(0, bytes.length - END_SIZE - COMMENT);
  for (let at = bytes.length - END_SIZE; at >= first; at -= 1) if (bytes.readUInt32LE(at) === END) return at;
  return undefined;
}

function added(bytes: Buffer, from: number, entries: number): Promised {
  let at = from;
  let unzipped = 0;
  for (let entry = 0; entry < entries; entry += 1) {
    if (bytes.readUInt32LE(at) !== ENTRY) return { wrong: 'damaged' };
    const [packed, size] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24)];
    const [name, more] = [bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)];
    const local = bytes.readUInt32LE(at + 42);
    if ([packed, size, local].includes(ELSEWHERE)) return { wrong: 'bomb' };
    if (size === 0 && packed > 2) return { wrong: 'bomb' };
    if (packed === 0 && (bytes.readUInt16LE(at + 8) & 8) !== 0) return { wrong: 'bomb' };
    if (!sameName(bytes, { at: at + ENTRY_SIZE, local, length: name })) return { wrong: 'damaged' };
    unzipped += size;
    at += ENTRY_SIZE + name + more;
  }
  return { unzipped, entries };
}

function sameName(bytes: Buffer, { at, local, length }: { at: number; local: number; length: number }): boolean {
  if (bytes.readUInt32LE(local) !== LOCAL || bytes.readUInt16LE(local + 26) !== length) return false;
  const there = bytes.subarray(local + LOCAL_SIZE, local + LOCAL_SIZE + length);
  return there.equals(bytes.subarray(at, at + length));
}
