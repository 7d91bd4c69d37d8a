import type { Encoder } from './encoder.ts';

const LARGEST = 64;
/** A text is not cut shorter than this. */
const SHORTEST = 200;

/** Tells how many texts a server takes at once by asking: some refuse more than ten, or a text longer than their model reads. */
export function batchwise(encoder: Encoder) {
  let size = LARGEST;
  async function encode(texts: string[], width?: number): Promise<Float32Array[]> {
    try {
      return await encoder.provisions(texts, width);
    } catch (error) {
      if (!isTooMuch(error)) throw error;
      const half = Math.ceil(texts.length / 2);
      if (texts.length > 1) {
        size = half;
        return [...(await encode(texts.slice(0, half), width)), ...(await encode(texts.slice(half), width))];
      }
      const [text = ''] = texts;
      if (text.length <= SHORTEST) throw error;
      return encode([text.slice(0, text.length / 2)], width);
    }
  }
  return { encode, size: () => size };
}

/** The ways in which servers say that it is too much: not that there is no key, no model, or too many requests. */
function isTooMuch(error: unknown): boolean {
  return [400, 413, 422].includes(Number((error as { status?: unknown }).status));
}
