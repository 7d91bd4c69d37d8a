import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HNSWLib } from '@langchain/community/vectorstores/hnswlib';
import type { Embeddings } from '@langchain/core/embeddings';
import { Labels } from '../vectors/labels.ts';
import type { KeptVectors } from './kept.ts';

const NAME = /^near-(\d+)$/;
const BATCH = 1_000;

/** Folder of the vector store with the most rows below `place`, and how many it has. */
export function newestStore(place: string): { folder: string; rows: number } | undefined {
  const names = existsSync(place) ? readdirSync(place) : [];
  const rows = Math.max(0, ...names.map((name) => Number(NAME.exec(name)?.[1] ?? 0)));
  return rows === 0 ? undefined : { folder: join(place, `near-${rows}`), rows };
}

/** Brings the vector store up to what is kept: only new rows are added, beside the store in use, which is then replaced. */
export async function growStore(
  place: string,
  { kept, embeddings, onRows }: { kept: KeptVectors; embeddings: Embeddings; onRows: (rows: number) => void },
): Promise<void> {
  const before = newestStore(place);
  const store = before
    ? await HNSWLib.load(before.folder, embeddings)
    : new HNSWLib(embeddings, { space: 'ip', numDimensions: kept.width() as number });
  store.docstore = new Labels();
  let rows = before?.rows ?? 0;
  for (let batch: number[][] = next(kept, rows); batch.length > 0; batch = next(kept, rows)) {
    await store.addVectors(
      batch,
      batch.map(() => ({ pageContent: '', metadata: {} })),
    );
    rows += batch.length;
    onRows(rows);
    await new Promise((resolve) => setImmediate(resolve));
  }
  if (rows === before?.rows) return;
  const building = join(place, `.near-${process.pid}`);
  rmSync(building, { recursive: true, force: true });
  await store.save(building);
  const [probe] = kept.after(0);
  writeFileSync(join(building, 'probe.bin'), probe as Float32Array);
  renameSync(building, join(place, `near-${rows}`));
  if (before) rmSync(before.folder, { recursive: true });
}

function next(kept: KeptVectors, row: number): number[][] {
  const batch: number[][] = [];
  for (const vector of kept.after(row)) {
    if (batch.length === BATCH) break;
    batch.push([...vector]);
  }
  return batch;
}

export function probeIn(folder: string): Float32Array {
  return new Float32Array(Uint8Array.from(readFileSync(join(folder, 'probe.bin'))).buffer);
}
