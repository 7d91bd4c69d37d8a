import type { Question } from '../types.ts';
import type { Place } from './types.ts';

/**
 * Less alike than the first, a question says nothing of another; from the second on, they ask the same. Another wording
 * of a question has half of its terms or fewer. On a plateau: half or one and a half of either changes little.
 */
const FAR = 0.1;
const SAME = 0.5;

/** 0–1: how much what answered one question may answer another, by the cosine of their terms. */
export function alikeness(cosine: number): number {
  const share = Math.min(1, Math.max(0, (cosine - FAR) / (SAME - FAR)));
  // Squared, half as alike counts for a quarter: what is only somewhat alike harms other questions more than it helps.
  return share * share;
}

/** Whether what was confirmed there may count for a question: not across fields, nor from one command to another. */
export function isFor({ wants, field }: Place, question: Pick<Question, 'wants' | 'field'>): boolean {
  const sameWish = wants === question.wants || wants === 'any' || question.wants === 'any';
  return sameWish && (field === undefined || question.field === undefined || field === question.field);
}
