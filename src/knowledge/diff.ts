import { diffArrays } from 'diff';

/** A run of words that two texts share, or that only one of them has. */
export interface Run {
  text: string;
  changed: boolean;
}

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** Both texts cut into runs of words that they share and that differ; joined, each is its text again. */
export function differences(one: string, other: string): [Run[], Run[]] {
  const parts = diffArrays(cut(one), cut(other));
  const runs = (leftOut: 'added' | 'removed', changed: 'added' | 'removed') =>
    parts.filter((part) => !part[leftOut]).map((part) => ({ text: part.value.join(''), changed: part[changed] }));
  return [runs('added', 'removed'), runs('removed', 'added')];
}

function cut(text: string): string[] {
  return [...words.segment(text)].map(({ segment }) => segment);
}
