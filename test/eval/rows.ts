import { evaluate, type Figures, type GoldQuestion } from '../../src/answers/index.ts';
import type { Question } from '../../src/answers/types.ts';

/** One line of the table. */
export type Row = Pick<Figures, 'r1' | 'r10' | 'r100' | 'mrr10' | 'point' | 'first' | 'p50_ms' | 'p95_ms'> & {
  /** Answerable questions that were refused, 0–1; F1 of refusing, both kinds of question counting alike. Absent for what never refuses. */
  refused?: number;
  f1?: number;
  /** Changed characters and numbers that the gate let through, of so many. */
  passed?: string;
};

type Asked = Parameters<typeof evaluate>[0];
export interface Sets {
  answerable: GoldQuestion[];
  unanswerable: GoldQuestion[];
  day: string;
  withoutField?: boolean;
}

/** The figures of one configuration: of finding alone, or, with what is sent, of answering and refusing too. */
export async function rowOf(
  asked: Asked,
  { answerable, unanswerable, ...options }: Sets,
  sent?: (question: Question) => Promise<{ text: string; first: string }>,
): Promise<Row> {
  const { n, r5, ndcg10, abstained, ...row } = await evaluate(asked, answerable, { ...options, ...(sent && { sent }) });
  if (!sent) return row;
  const hits = (await evaluate(asked, unanswerable, options)).abstained / Math.max(1, unanswerable.length);
  const refused = abstained / Math.max(1, n);
  return { ...row, refused, f1: (2 * hits) / (hits + refused + 1) };
}
