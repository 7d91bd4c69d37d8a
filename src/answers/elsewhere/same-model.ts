import { elsewhereCopy as copy } from './copy.ts';
import type { Encoder } from './encoder.ts';
import { checksum } from './provision-text.ts';
import { cosine } from './vector.ts';

/** The same model gives the same vector again, but for its arithmetic. */
const SAME = 0.98;

/** The probe is kept as the first row. */
export const PROBE = checksum(copy.probe);

export function isSame(kept: Float32Array, now: Float32Array): boolean {
  return kept.length === now.length && cosine(kept, now) > SAME;
}

/** The probe's vector, made now. */
export async function probeOf({ provisions }: Encoder): Promise<Float32Array> {
  const [vector] = await provisions([copy.probe]);
  return vector as Float32Array;
}
