import { Embeddings } from '@langchain/core/embeddings';
import type { Cutter } from '../tokens.ts';
import { addWord, scaled, type WordVectors, without } from './words.ts';

/** LangChain embeddings that need no download: the mean of word vectors learnt from the indexed texts themselves. */
export class WordEmbeddings extends Embeddings {
  private readonly words: WordVectors;
  private readonly cutter: Cutter;
  private readonly rows: Map<string, number>;

  constructor(words: WordVectors, cutter: Cutter) {
    super({});
    this.words = words;
    this.cutter = cutter;
    this.rows = new Map(words.terms.map((term, row) => [term, row]));
  }

  /** A unit vector; all zeros when no word of the text is known. */
  embed(terms: string[]): number[] {
    const sum = new Array<number>(this.words.width).fill(0);
    for (const term of terms) addWord(sum, this.rows.get(term) ?? -1, this.words);
    return sum.some((value) => value !== 0) ? scaled(without(scaled(sum), this.words.common)) : sum;
  }

  override async embedQuery(text: string): Promise<number[]> {
    return this.embed(this.cutter.words(text));
  }

  override async embedDocuments(texts: string[]): Promise<number[][]> {
    return texts.map((text) => this.embed(this.cutter.words(text)));
  }
}
