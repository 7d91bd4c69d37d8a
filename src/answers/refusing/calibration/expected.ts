import type { Refusal } from '../refusal.types.ts';

/** Of each kind in which questions are written, what its refusal is to say. */
const EXPECTED: Record<string, Refusal['reason']> = {
  local: 'notHeld',
  secret: 'notHeld',
  invented: 'notHeld',
  gap: 'notFound',
  unheld: 'notFound',
};

/** Which of the three refusals fits a question of a kind. */
export function expectedOf(kind: string): Refusal['reason'] {
  return EXPECTED[kind] ?? 'outside';
}
