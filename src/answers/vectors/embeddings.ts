import { Embeddings } from '@langchain/core/embeddings';
import type { Cutter } from '../tokens.ts';
import { type Embedder, tokensOf } from './embedder.ts';

/** LangChain embeddings that need no server and no download. */
export class TokenEmbeddings extends Embeddings {
  private readonly embedder: Embedder;
  private readonly cutter: Cutter;

  constructor(embedder: Embedder, cutter: Cutter) {
    super({});
    this.embedder = embedder;
    this.cutter = cutter;
  }

  override async embedQuery(text: string): Promise<number[]> {
    return [...this.embedder.embed(tokensOf(text, this.cutter))];
  }

  override async embedDocuments(texts: string[]): Promise<number[][]> {
    return Promise.all(texts.map((text) => this.embedQuery(text)));
  }
}
