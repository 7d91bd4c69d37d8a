import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openTexts } from '../../knowledge/texts/index.ts';
import type { Knowledge } from '../../knowledge/types.ts';
import type { SearchSettings } from '../../search-settings.ts';
import { currentVersion } from '../artefact/swap.ts';
import { unitsOf } from '../artefact/units.ts';
import { type Embedded, type EmbedOptions, embedProvisions } from './embed-provisions.ts';
import { openEncoder } from './encoder.ts';
import { failureOf, failureText, Unanswered } from './failure.ts';
import { modelName, placeOf } from './places.ts';

type Wish = Pick<EmbedOptions, 'most' | 'onProgress'>;

/** Patient: nobody waits for an answer, and what a server refuses for the moment it may take later. */
const PATIENCE = { seconds: 120, retries: 2 };

/**
 * Brings the vectors of the office's embedding model up to the index in use below `data`. Undefined where there is no such
 * model. Throws one sentence where it did not answer as it should; what it made before is kept.
 */
export async function freshVectors(
  { data, embedder }: SearchSettings & { data: string },
  wish: Wish,
): Promise<(Embedded & { model: string }) | undefined> {
  const version = currentVersion(join(data, 'index'));
  if (!embedder || !version) return undefined;
  const model = modelName(embedder);
  const encoder = await openEncoder(embedder, PATIENCE);
  const knowledge = JSON.parse(readFileSync(join(data, 'index', version, 'knowledge.json'), 'utf8')) as Knowledge;
  const texts = openTexts(join(data, 'texts'));
  try {
    const place = placeOf(data, embedder);
    const units = unitsOf(knowledge, texts);
    return { model, ...(await embedProvisions(units, { place, version, encoder, ...wish })) };
  } catch (cause) {
    if (!(cause instanceof Unanswered)) throw cause;
    throw new Error(`${model}: ${failureText(failureOf(cause))}`, { cause });
  } finally {
    texts.close();
  }
}
