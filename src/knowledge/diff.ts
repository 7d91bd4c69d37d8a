/** A run of words that two texts share, or that only one of them has. */
export interface Run {
  text: string;
  changed: boolean;
}

const LARGEST = 4_000_000;
const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** Both texts cut into runs, by the longest common sequence of their words; joined, each is its text again. */
export function differences(one: string, other: string): [Run[], Run[]] {
  const [a, b] = [cut(one), cut(other)];
  const kept = common(a, b);
  return [runs(a, new Set(kept.map(([at]) => at))), runs(b, new Set(kept.map(([, at]) => at)))];
}

function cut(text: string): string[] {
  return [...words.segment(text)].map(({ segment }) => segment);
}

/** Pairs of places of the words both have, in order; none where the texts are too long to be compared word by word. */
function common(a: string[], b: string[]): [number, number][] {
  const width = b.length + 1;
  if ((a.length + 1) * width > LARGEST) return [];
  const best = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number) => best[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      best[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

function runs(parts: string[], kept: ReadonlySet<number>): Run[] {
  const all: Run[] = [];
  for (const [at, text] of parts.entries()) {
    const changed = !kept.has(at);
    const last = all.at(-1);
    if (last?.changed === changed) last.text += text;
    else all.push({ text, changed });
  }
  return all;
}
