import type { PenaltyReading, Size } from '../../knowledge/penalties.types.ts';

/**
 * Which of two texts is lighter by the range of penalties set by law; undefined where a machine may not say. It may where
 * the kinds of penalty, the conditions and the bases are named alike and no upper or lower limit of one exceeds the other's.
 */
export function lighterOf(old: PenaltyReading, fresh: PenaltyReading): 'old' | 'new' | undefined {
  if (!alike(old, fresh)) return undefined;
  const pairs = old.sizes.map((size, at): [Size, Size | undefined] => [size, fresh.sizes[at]]);
  const sign = ([one, other]: [Size, Size | undefined]) =>
    other ? [Math.sign(other.max - one.max), Math.sign(other.min - one.min)] : [];
  const signs = pairs.flatMap(sign);
  const [up, down] = [signs.includes(1), signs.includes(-1)];
  if (up === down) return undefined;
  return down ? 'new' : 'old';
}

function alike(old: PenaltyReading, fresh: PenaltyReading): boolean {
  const read = [old, fresh].every(
    ({ open, sizes }) => !open && sizes.length > 0 && sizes.every(({ min, max }) => min <= max),
  );
  const shape = ({ kinds, others, sizes }: PenaltyReading) =>
    JSON.stringify([kinds, others, sizes.map(({ kind, unit, base, cues }) => [kind, unit, base, cues])]);
  return read && shape(old) === shape(fresh);
}
