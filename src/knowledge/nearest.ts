/** The known word most like `written`, when it is near enough to be what was meant. */
export function nearest(written: string, known: readonly string[]): string | undefined {
  let best: { word: string; distance: number } | undefined;
  for (const word of known) {
    const distance = likeness(written, word);
    if (distance < (best?.distance ?? 0.6)) best = { word, distance };
  }
  return best?.word;
}

/** 0 for the same word, 1 for nothing in common; a word that contains the other, or the same characters in another order, is near. */
function likeness(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return 0;
  const shared = [...new Set(a)].filter((character) => b.includes(character)).length;
  if (shared === 0) return 1;
  const edits = editDistance(a, b) / longest;
  if (a.startsWith(b) || b.startsWith(a)) return Math.min(edits, 0.5) - 0.01;
  return edits;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [i, character] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const replace = (row[j] ?? 0) + (character === other ? 0 : 1);
      next.push(Math.min(replace, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
