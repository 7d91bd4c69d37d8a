import type { DocumentInterface } from '@langchain/core/documents';
import { BaseDocumentCompressor } from '@langchain/core/retrievers/document_compressors';
import type { Served } from '../../../search-settings.ts';
import { boundedFetch } from './bounded.ts';
import { Reranked } from './rerank.schema.ts';

/** A re-ranker behind `POST /rerank`, as Jina, Cohere and vLLM have it. Gives the documents with `metadata.relevance`, best first. */
export class ServedReranker extends BaseDocumentCompressor {
  private readonly served: Served;
  private readonly fetch: typeof fetch;

  constructor(served: Served, seconds: number) {
    super();
    this.served = served;
    this.fetch = boundedFetch(seconds);
  }

  override async compressDocuments(documents: DocumentInterface[], query: string): Promise<DocumentInterface[]> {
    const { baseUrl, name: model, apiKey } = this.served;
    const body = { model, query, documents: documents.map(({ pageContent }) => pageContent), top_n: documents.length };
    const response = await this.fetch(`${baseUrl}/rerank`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(apiKey && { authorization: `Bearer ${apiKey}` }) },
      body: JSON.stringify({ ...body, return_documents: false }),
    });
    if (!response.ok) throw Object.assign(new Error('refused'), { status: response.status });
    const { results } = Reranked(documents.length).parse(await response.json());
    return results
      .toSorted((a, b) => b.relevance_score - a.relevance_score)
      .map(({ index, relevance_score: relevance }) => {
        const document = documents[index] as DocumentInterface;
        return { ...document, metadata: { ...document.metadata, relevance } };
      });
  }
}
