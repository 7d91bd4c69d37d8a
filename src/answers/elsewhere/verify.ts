import { join } from 'node:path';
import type { Settings } from '../../config.ts';
import { currentVersion } from '../artefact/swap.ts';
import { elsewhereCopy as copy } from './copy.ts';
import { openEncoder } from './encoder.ts';
import { failureOf, failureText, Unanswered } from './failure.ts';
import { newestStore, probeIn } from './near-store.ts';
import { modelName, placeOf } from './places.ts';
import { isSame } from './same-model.ts';
import { hasUnitRows } from './unit-rows.ts';

/** One line a configured model, in words, and whether it helps. */
export interface Verdict {
  ok: boolean;
  line: string;
}

const LONGEST_SECONDS = 30;
const PATIENCE = { seconds: LONGEST_SECONDS, retries: 0 };

/** Asks every configured model a fixed sentence, and looks whether what was made with it fits. No question is sent. */
export async function verifySearch({ data, embedder, reranker }: Settings): Promise<Verdict[]> {
  const checks = [
    embedder && verified(modelName(embedder), embedder.seconds, () => embeds(data, embedder)),
    reranker && verified(reranker.name, reranker.seconds, () => judges(reranker)),
  ];
  return Promise.all(checks.filter((check) => check !== undefined));
}

async function verified(name: string, seconds: number, check: () => Promise<{ ok: boolean; line: string }>) {
  const began = performance.now();
  try {
    const { ok, line } = await check();
    const ms = Math.round(performance.now() - began);
    const isSlow = ms > seconds * 1000;
    return { ok: ok && !isSlow, line: copy.verdict(name, line, { ms, isSlow, seconds }) };
  } catch (error) {
    const why = error instanceof Unanswered ? failureText(failureOf(error)) : (error as Error).message;
    return { ok: false, line: copy.verdict(name, why) };
  }
}

async function embeds(data: string, settings: NonNullable<Settings['embedder']>) {
  const encoder = await openEncoder(settings, PATIENCE);
  const [vector] = (await encoder.provisions([copy.probe])) as [Float32Array];
  const place = placeOf(data, settings);
  const version = currentVersion(join(data, 'index'));
  const store = newestStore(place);
  if (!version || !store || !hasUnitRows(place, version)) return { ok: false, line: copy.noVectors(vector.length) };
  if (!isSame(probeIn(store.folder), vector)) return { ok: false, line: copy.failure.other };
  return { ok: true, line: copy.embeds(vector.length, store.rows) };
}

async function judges(settings: NonNullable<Settings['reranker']>) {
  const { ServedReranker } = await import('./served/rerank.ts');
  const documents = [copy.probe, copy.unrelated].map((pageContent) => ({ pageContent, metadata: {} }));
  const reranker = new ServedReranker(settings, LONGEST_SECONDS);
  const [first] = await reranker.compressDocuments(documents, copy.probe).catch((cause: unknown) => {
    throw new Unanswered(cause);
  });
  const ok = first?.pageContent === copy.probe;
  return { ok, line: ok ? copy.judges : copy.judgesWrongly };
}
