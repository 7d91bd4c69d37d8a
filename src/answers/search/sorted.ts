/** Best first; equal scores in order of id, so that the same question always gives the same list. */
export function sorted(scores: Map<number, number>): { id: number; score: number }[] {
  return [...scores].map(([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score || a.id - b.id);
}
