import { z } from 'zod';

/** What `/rerank` answers to `count` documents: each of them once, with a number. */
export const Reranked = (count: number) =>
  z.object({
    results: z
      .array(
        z.object({
          index: z
            .int()
            .min(0)
            .max(count - 1),
          relevance_score: z.number(),
        }),
      )
      .length(count)
      .refine((results) => new Set(results.map(({ index }) => index)).size === count),
  });
