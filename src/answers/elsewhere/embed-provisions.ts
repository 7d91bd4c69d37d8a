import { rmSync } from 'node:fs';
import type { Unit } from '../artefact/units.ts';
import { batchwise } from './batches.ts';
import type { Encoder } from './encoder.ts';
import { type KeptVectors, openKept } from './kept.ts';
import { growStore } from './near-store.ts';
import { checksum, provisionText } from './provision-text.ts';
import { isSame, PROBE, probeOf } from './same-model.ts';
import { hasUnitRows, saveUnitRows } from './unit-rows.ts';

export interface EmbedOptions {
  /** Where the model's vectors are: see `places.ts`. */
  place: string;
  /** Of the index whose units these are. */
  version: string;
  encoder: Encoder;
  /** Where more than so many texts have no vector yet, none is made. */
  most?: number;
  onProgress: (stage: 'embedded' | 'near', done: number, total: number) => void;
}

/** How many texts were embedded now, and how many still have no vector. */
export interface Embedded {
  added: number;
  missing: number;
}

/**
 * Makes the vectors of an index's provisions, as far as there are none for the same words, and puts them to use once all
 * are there. What breaks off goes on from the last batch. Where the model is not the one that made those kept, they are
 * made anew. Rejects where the model does not answer.
 */
export async function embedProvisions(units: Iterable<Unit>, options: EmbedOptions): Promise<Embedded> {
  const { place, version, encoder, most = Infinity, onProgress } = options;
  if (hasUnitRows(place, version)) return { added: 0, missing: 0 };
  const texts = Array.from(units, provisionText);
  const sums = texts.map(checksum);
  let kept = openKept(place);
  try {
    let missing = lacking(kept, texts, sums);
    if (missing.length > most) return { added: 0, missing: missing.length };
    if (missing.length > 0 && !(await probed(kept, encoder))) {
      kept.close();
      rmSync(place, { recursive: true });
      kept = openKept(place);
      await probed(kept, encoder);
      missing = lacking(kept, texts, sums);
    }
    await addAll(missing, { kept, encoder, onProgress });
    const rows = kept.rows();
    const onRows = (done: number) => onProgress('near', done, rows.size);
    await growStore(place, { kept, embeddings: encoder.embeddings, onRows });
    saveUnitRows(
      place,
      version,
      sums.map((sum) => rows.get(sum) as number),
    );
    return { added: missing.length, missing: 0 };
  } finally {
    kept.close();
  }
}

function lacking(kept: KeptVectors, texts: string[], sums: string[]): { sum: string; text: string }[] {
  const rows = kept.rows();
  const once = new Map(sums.map((sum, at) => [sum, texts[at] as string]));
  return [...once].filter(([sum]) => !rows.has(sum)).map(([sum, text]) => ({ sum, text }));
}

/** Whether the model is the one whose vectors are kept; where none are, it is from now on. */
async function probed(kept: KeptVectors, encoder: Encoder): Promise<boolean> {
  const now = await probeOf(encoder);
  const [before] = kept.after(0);
  if (!before) kept.add([{ sum: PROBE, vector: now }]);
  return !before || isSame(before, now);
}

async function addAll(
  missing: { sum: string; text: string }[],
  { kept, encoder, onProgress }: Pick<EmbedOptions, 'encoder' | 'onProgress'> & { kept: KeptVectors },
): Promise<void> {
  const { encode, size } = batchwise(encoder);
  for (let from = 0; from < missing.length; ) {
    const batch = missing.slice(from, from + size());
    const vectors = await encode(
      batch.map(({ text }) => text),
      kept.width(),
    );
    kept.add(batch.map(({ sum }, at) => ({ sum, vector: vectors[at] as Float32Array })));
    from += batch.length;
    onProgress('embedded', from, missing.length);
  }
}
