const SMALLEST = 4096;
const MIB = 1_048_576;

/** The size (bytes) to which so many are filled up: 4, 16, 64, 256 KiB, 1 MiB, then whole MiB. */
export function sizeClass(length: number): number {
  if (length > MIB) return Math.ceil(length / MIB) * MIB;
  let size = SMALLEST;
  while (size < length) size *= 4;
  return size;
}
