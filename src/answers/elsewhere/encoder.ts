import type { Embeddings } from '@langchain/core/embeddings';
import type { EmbedderSettings } from '../../search-settings.ts';
import { elsewhereCopy as copy } from './copy.ts';
import { Unanswered } from './failure.ts';
import { vectorsFrom } from './vector.ts';

/** An office's embedding model: texts become vectors of length one. Rejects where the model's answer is no such thing. */
export interface Encoder {
  embeddings: Embeddings;
  /** `width`: how many numbers each has to have. */
  provisions(texts: string[], width?: number): Promise<Float32Array[]>;
  /** The vector of the probe, of a question's, or both with one request. */
  question(
    text: string,
    also: { probe: boolean; width: number },
  ): Promise<{ vector: Float32Array; probe?: Float32Array }>;
}

interface Patience {
  /** A request takes at most so long. */
  seconds: number;
  retries: number;
}

/** Asks nothing yet. Throws one sentence where a local model cannot be run. Loaded on demand: without a model nothing of it is. */
export async function openEncoder({ at, ...prefixes }: EmbedderSettings, patience: Patience): Promise<Encoder> {
  const embeddings =
    'dir' in at
      ? (await import('./served/local.ts')).localEmbeddings(at.dir)
      : (await import('./served/open-ai.ts')).servedEmbeddings(at, patience);
  const encode = async (texts: string[], width?: number) => {
    try {
      return vectorsFrom(await embeddings.embedDocuments(texts), texts.length, width);
    } catch (cause) {
      throw new Unanswered(cause);
    }
  };
  return {
    embeddings,
    provisions: (texts, width) =>
      encode(
        texts.map((text) => prefixes.textPrefix + text),
        width,
      ),
    async question(text, { probe, width }) {
      const asked = [prefixes.queryPrefix + text, ...(probe ? [prefixes.textPrefix + copy.probe] : [])];
      const [vector, probed] = (await encode(asked, width)) as [Float32Array, Float32Array?];
      return { vector, ...(probed && { probe: probed }) };
    },
  };
}
