import type { BaseDocumentCompressor } from '@langchain/core/retrievers/document_compressors';
import { type Guard, type GuardOptions, guardOf } from './guard.ts';
import { sharesOf } from './shares.ts';
import type { Shares } from './types.ts';

/** The re-ranker, while the bot runs. */
export interface Reranker {
  name: string;
  counts: Guard['counts'];
  /** How far each unit answers the question; none where it cannot be had. Never rejects. */
  judge(question: string, units: { id: number; text: string }[]): Promise<Shares>;
}

export function rerankerOf(
  { name, seconds }: { name: string; seconds: number },
  { compressor, onChange }: { compressor: BaseDocumentCompressor } & Pick<GuardOptions, 'onChange'>,
): Reranker {
  const guard = guardOf({ seconds, onChange });
  return {
    name,
    counts: guard.counts,
    async judge(question, units) {
      if (units.length === 0) return new Map();
      const documents = units.map(({ id, text }) => ({ pageContent: text, metadata: { id } }));
      const judged = await guard.attempt(() => compressor.compressDocuments(documents, question));
      if (!judged) return new Map();
      const scored = judged.map(({ metadata }) => ({ id: metadata.id as number, score: metadata.relevance as number }));
      return sharesOf(scored, Math.min(...scored.map(({ score }) => score)));
    },
  };
}
