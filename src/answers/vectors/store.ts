import { HNSWLib } from '@langchain/community/vectorstores/hnswlib';
import type { Cutter } from '../tokens.ts';
import { WordEmbeddings } from './embeddings.ts';
import type { Trained } from './train.ts';
import { loadWords, saveWords } from './words.ts';

const BATCH = 1_000;
const BREADTH = 400;

interface Near {
  /** Unit id. */
  id: number;
  /** Cosine, at most 1. */
  score: number;
}

export interface Vectors {
  near(words: string[], count: number): Promise<Near[]>;
}

/** Writes words and units as HNSWLib saves them; `onBatch` hears how many units are in. */
export async function saveVectors(
  dir: string,
  { words, units }: Trained,
  { cutter, onBatch }: { cutter: Cutter; onBatch: (done: number) => void },
): Promise<void> {
  const space = { space: 'ip', numDimensions: words.width } as const;
  const store = new HNSWLib(new WordEmbeddings(words, cutter), space);
  for (let from = 0; from < units.length; from += BATCH) {
    const batch = units.slice(from, from + BATCH);
    await store.addVectors(
      batch,
      batch.map((_, at) => ({ pageContent: '', metadata: { id: from + at + 1 } })),
    );
    onBatch(from + batch.length);
    // Adding is synchronous work: let progress be drawn and signals be heard between batches.
    await new Promise((resolve) => setImmediate(resolve));
  }
  await store.save(dir);
  saveWords(dir, words);
}

/** Opens what `saveVectors` wrote. */
export async function openVectors(dir: string, cutter: Cutter): Promise<Vectors> {
  const embeddings = new WordEmbeddings(loadWords(dir), cutter);
  const store = await HNSWLib.load(dir, embeddings);
  store.index.setEf(BREADTH);
  const size = store.index.getCurrentCount();
  return {
    async near(words, count) {
      const vector = embeddings.embed(words);
      if (vector.every((value) => value === 0)) return [];
      const found = await store.similaritySearchVectorWithScore(vector, Math.min(count, size));
      return found.map(([document, distance]) => ({ id: document.metadata.id as number, score: 1 - distance }));
    },
  };
}
