import { createHash } from 'node:crypto';
import { Embeddings } from '@langchain/core/embeddings';

const WIDTH = 256;

/** The vectors anyone can make without a model: words hashed into 256 places, each word once, at length one. */
export class HashedWords extends Embeddings {
  private readonly places = new Map<string, { at: number; sign: number }>();

  constructor() {
    super({});
  }

  /** `text` is words with spaces between. */
  override async embedQuery(text: string): Promise<number[]> {
    const vector = new Array<number>(WIDTH).fill(0);
    for (const word of new Set(text.split(' '))) {
      const { at, sign } = this.placeOf(word);
      vector[at] = (vector[at] ?? 0) + sign;
    }
    const length = Math.hypot(...vector) || 1;
    return vector.map((value) => value / length);
  }

  override embedDocuments(texts: string[]): Promise<number[][]> {
    return Promise.all(texts.map((text) => this.embedQuery(text)));
  }

  private placeOf(word: string): { at: number; sign: number } {
    const known = this.places.get(word);
    if (known) return known;
    const hash = createHash('sha1').update(word).digest().readUInt32LE();
    const place = { at: hash % WIDTH, sign: hash & 0x80000000 ? -1 : 1 };
    this.places.set(word, place);
    return place;
  }
}
