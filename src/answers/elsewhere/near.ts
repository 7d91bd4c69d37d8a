import { HNSWLib } from '@langchain/community/vectorstores/hnswlib';
import type { Embeddings } from '@langchain/core/embeddings';
import { Labels } from '../vectors/labels.ts';
import { newestStore, probeIn } from './near-store.ts';
import { sharesOf } from './shares.ts';
import type { Shares } from './types.ts';
import { unitsByRow } from './unit-rows.ts';

const NEAREST = 400;

/** The provisions of one index by an office's model, open for searching. */
export interface Near {
  width: number;
  /** The vector of the probe, as the model made it when the provisions' were made. */
  probe: Float32Array;
  /** The usable units among the nearest provisions; the last of these has 0. */
  shares(vector: Float32Array, usable: (id: number) => boolean): Promise<Shares>;
}

/** Opens what `embedProvisions` made for this version of the index. */
export async function openNear(place: string, version: string, embeddings: Embeddings): Promise<Near> {
  const newest = newestStore(place);
  if (!newest) throw new Error(`${place} holds no vectors`);
  const units = unitsByRow(place, version);
  const probe = probeIn(newest.folder);
  const store = await HNSWLib.load(newest.folder, embeddings);
  store.docstore = new Labels();
  store.index.setEf(2 * NEAREST);
  return {
    width: probe.length,
    probe,
    async shares(vector, usable) {
      const found = await store.similaritySearchVectorWithScore([...vector], Math.min(NEAREST, newest.rows));
      const floor = 1 - (found.at(-1)?.[1] ?? 0);
      const scored = found.flatMap(([{ metadata }, distance]) =>
        (units.get(metadata.id as number) ?? []).map((id) => ({ id, score: 1 - distance })),
      );
      return sharesOf(
        scored.filter(({ id }) => usable(id)),
        floor,
      );
    },
  };
}
