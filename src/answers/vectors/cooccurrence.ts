import type { Corpus } from './corpus.ts';

/** A square sparse matrix by rows. */
export interface Sparse {
  size: number;
  starts: Int32Array;
  columns: Int32Array;
  values: Float32Array;
}

const WINDOW = 5;
const RARE = 3;
const LARGEST = 30_000;

/** The numbers of the words that get a vector: those seen often enough, most frequent first, ties by spelling. */
export function vocabularyOf({ words, counts }: Corpus): number[] {
  const numbers = words.map((_, number) => number).filter((number) => (counts[number] ?? 0) >= RARE);
  const more = (a: number, b: number) => (counts[b] ?? 0) - (counts[a] ?? 0);
  const spelling = (a: number, b: number) => ((words[a] ?? '') < (words[b] ?? '') ? -1 : 1);
  return numbers.sort((a, b) => more(a, b) || spelling(a, b)).slice(0, LARGEST);
}

/** Positive pointwise mutual information of words within five words of each other, contexts smoothed by the power ¾. */
export function mutualInformation(corpus: Corpus, vocabulary: number[]): Sparse {
  const sequence = sequenceOf(corpus, vocabulary);
  const counts = pairCounts(sequence, vocabulary.length);
  return weighted(counts);
}

/** All bodies one after the other as vocabulary positions; -1 stands for other words and parts bodies. */
function sequenceOf({ words, units }: Corpus, vocabulary: number[]): Int32Array {
  const position = new Int32Array(words.length).fill(-1);
  for (const [at, number] of vocabulary.entries()) position[number] = at;
  const sequence = new Int32Array(units.reduce((sum, { body }) => sum + body.length + 1, 0)).fill(-1);
  let at = 0;
  for (const { body } of units) {
    for (const number of body) {
      const place = position[number] ?? -1;
      if (place >= 0) sequence[at++] = place;
    }
    at += 1;
  }
  return sequence.subarray(0, at);
}

/** Row by row over the occurrences of each word, so that one dense row of counts is all the memory it takes. */
function pairCounts(sequence: Int32Array, size: number): Sparse & { sums: Float64Array } {
  const { starts: occurs, places } = occurrences(sequence, size);
  const row = new Float64Array(size);
  const sums = new Float64Array(size);
  const starts = new Int32Array(size + 1);
  const columns: number[] = [];
  const values: number[] = [];
  for (let word = 0; word < size; word += 1) {
    const seen: number[] = [];
    const count = (place: number) => {
      const other = sequence[place] ?? -1;
      if (other < 0) return false;
      if (row[other] === 0) seen.push(other);
      row[other] = (row[other] ?? 0) + 1;
      return true;
    };
    for (let at = occurs[word] ?? 0; at < (occurs[word + 1] ?? 0); at += 1) {
      const place = places[at] ?? 0;
      for (let step = 1; step <= WINDOW && count(place - step); step += 1);
      for (let step = 1; step <= WINDOW && count(place + step); step += 1);
    }
    for (const other of seen.sort((a, b) => a - b)) {
      const pairs = row[other] ?? 0;
      sums[word] = (sums[word] ?? 0) + pairs;
      row[other] = 0;
      if (pairs < 2) continue;
      columns.push(other);
      values.push(pairs);
    }
    starts[word + 1] = columns.length;
  }
  return { size, starts, columns: Int32Array.from(columns), values: Float32Array.from(values), sums };
}

function occurrences(sequence: Int32Array, size: number): { starts: Int32Array; places: Int32Array } {
  const starts = new Int32Array(size + 1);
  for (const word of sequence) if (word >= 0) starts[word + 1] = (starts[word + 1] ?? 0) + 1;
  for (let word = 0; word < size; word += 1) starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0);
  const next = starts.slice();
  const places = new Int32Array(starts[size] ?? 0);
  for (const [place, word] of sequence.entries()) {
    if (word < 0) continue;
    const at = next[word] ?? 0;
    places[at] = place;
    next[word] = at + 1;
  }
  return { starts, places };
}

function weighted({ size, starts, columns, values, sums }: Sparse & { sums: Float64Array }): Sparse {
  const total = sums.reduce((a, b) => a + b, 0);
  const smooth = sums.map((sum) => sum ** 0.75);
  const smoothTotal = smooth.reduce((a, b) => a + b, 0);
  // ln p(a,b) / p(a) p(b), symmetric: the smoothing of both sides is shared between row and column.
  const share = sums.map((sum, word) => Math.sqrt((sum / total) * ((smooth[word] ?? 0) / smoothTotal)));
  const kept = new Int32Array(size + 1);
  let at = 0;
  for (let row = 0; row < size; row += 1) {
    for (let from = starts[row] ?? 0; from < (starts[row + 1] ?? 0); from += 1) {
      const column = columns[from] ?? 0;
      const value = Math.log((values[from] ?? 0) / total / ((share[row] ?? 0) * (share[column] ?? 0)));
      if (value <= 0) continue;
      columns[at] = column;
      values[at] = value;
      at += 1;
    }
    kept[row + 1] = at;
  }
  return { size, starts: kept, columns: columns.subarray(0, at), values: values.subarray(0, at) };
}
