import { HNSWLib } from '@langchain/community/vectorstores/hnswlib';
import type { Cutter } from '../tokens.ts';
import { type Embedder, embedderOf } from './embedder.ts';
import { TokenEmbeddings } from './embeddings.ts';
import { Labels } from './labels.ts';
import { trainedTable } from './model.ts';
import { loadTable, saveTable } from './table-file.ts';
import type { UnitVectors } from './units.ts';

const BATCH = 1_000;
const BREADTH = 400;
const OWN = 'own';

interface Near {
  /** Unit id. */
  id: number;
  /** Cosine, at most 1. */
  score: number;
}

export interface Vectors {
  /** A text's tokens as one vector: see `embedder.ts`. */
  embed: Embedder['embed'];
  near(vector: Float32Array, count: number): Promise<Near[]>;
  /** Of a vector and a provision. */
  cosine(vector: Float32Array, id: number): number;
}

/** Writes the provisions as HNSWLib saves them, and the words of their own; `onBatch` hears how many are in. */
export async function saveVectors(
  dir: string,
  { vectors, own }: UnitVectors,
  { cutter, onBatch }: { cutter: Cutter; onBatch: (done: number) => void },
): Promise<void> {
  const { width } = trainedTable();
  const embeddings = new TokenEmbeddings(embedderOf(width, [trainedTable()]), cutter);
  const store = new HNSWLib(embeddings, { space: 'ip', numDimensions: width, docstore: new Labels() });
  for (let from = 0; from < vectors.length; from += BATCH) {
    const batch = vectors.slice(from, from + BATCH).map((vector) => [...vector]);
    await store.addVectors(
      batch,
      batch.map((_, at) => ({ pageContent: '', metadata: { id: from + at + 1 } })),
    );
    onBatch(from + batch.length);
    // Adding is synchronous work: let progress be drawn and signals be heard between batches.
    await new Promise((resolve) => setImmediate(resolve));
  }
  await store.save(dir);
  saveTable(dir, OWN, own());
}

/** Opens what `saveVectors` wrote. */
export async function openVectors(dir: string, cutter: Cutter): Promise<Vectors> {
  const { width } = trainedTable();
  const embedder = embedderOf(width, [trainedTable(), loadTable(dir, OWN, width)]);
  const store = await HNSWLib.load(dir, new TokenEmbeddings(embedder, cutter));
  store.docstore = new Labels();
  store.index.setEf(BREADTH);
  const size = store.index.getCurrentCount();
  return {
    embed: embedder.embed,
    cosine: (vector, id) =>
      store.index.getPoint(id - 1).reduce((sum, value, d) => sum + value * (vector[d] as number), 0),
    async near(vector, count) {
      if (vector.every((value) => value === 0)) return [];
      const found = await store.similaritySearchVectorWithScore([...vector], Math.min(count, size));
      return found.map(([document, distance]) => ({ id: document.metadata.id as number, score: 1 - distance }));
    },
  };
}
