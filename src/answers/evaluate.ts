import type { Field } from '../knowledge/types.ts';
import { recallAt, reciprocalRank } from './measures.ts';
import { showsPoint } from './point-shown.ts';
import { type GoldQuestion, plainName } from './questions.ts';
import type { Answers, Question, Ranked } from './types.ts';

/**
 * Means over the questions that have gold; `n` and `abstained` count all. Latencies in milliseconds a question. Where
 * what is sent was looked at: `point` is the share of questions with a point whose text shows it, `first` the share
 * whose first sentence does.
 */
export interface Figures {
  n: number;
  r1: number;
  r5: number;
  r10: number;
  r100: number;
  mrr10: number;
  ndcg10: number;
  abstained: number;
  point?: number;
  first?: number;
  p50_ms: number;
  p95_ms: number;
}

export type Ranker = (question: Question, limit: number) => Promise<{ ranked: Ranked[]; sure: boolean }>;

export interface EvaluateOptions {
  /** ISO day on which the law is asked for. */
  day: string;
  /** For every question, instead of its own. */
  field?: Field;
  /** Ask without any field, whatever the questions say. */
  withoutField?: boolean;
  /** What is sent for a question: all of it, and its first sentence. Without it no points are scored. */
  sent?: (question: Question) => Promise<{ text: string; first: string }>;
}

const DEPTH = 100;

/** R@k is the mean share of a question's gold among the first k; MRR@10; nDCG@10 with binary gain. */
export async function evaluate(
  asked: Ranker | Answers,
  questions: GoldQuestion[],
  { day, field, withoutField = false, sent }: EvaluateOptions,
): Promise<Figures> {
  const rank: Ranker = typeof asked === 'function' ? asked : (question, limit) => asked.rank(question, limit);
  const rows: Row[] = [];
  const points: { text: boolean; first: boolean }[] = [];
  const times: number[] = [];
  let abstained = 0;
  for (const { question: text, field: own, gold, point } of questions) {
    const scope = withoutField ? undefined : (field ?? own);
    const question: Question = { text, wants: 'any', day, ...(scope && { field: scope }) };
    const started = performance.now();
    const { ranked, sure } = await rank(question, DEPTH);
    times.push(performance.now() - started);
    if (!sure) abstained += 1;
    if (gold.length > 0)
      rows.push({ gold: new Set(gold.map(plainName)), names: ranked.map((one) => plainName(one.name)) });
    if (sent && point) points.push(shown(await sent(question), point));
  }
  const speed = { p50_ms: percentile(times, 0.5), p95_ms: percentile(times, 0.95) };
  return { n: questions.length, ...qualityOf(rows), abstained, ...(sent && pointsShown(points)), ...speed };
}

function shown(sent: { text: string; first: string }, point: string | string[]) {
  return { text: showsPoint(sent.text, point), first: showsPoint(sent.first, point) };
}

function pointsShown(points: { text: boolean; first: boolean }[]): { point: number; first: number } {
  const share = (of: 'text' | 'first') => points.filter((one) => one[of]).length / Math.max(1, points.length);
  return { point: share('text'), first: share('first') };
}

interface Row {
  gold: Set<string>;
  names: string[];
}

function qualityOf(rows: Row[]) {
  const mean = (value: (row: Row) => number) =>
    rows.reduce((sum, row) => sum + value(row), 0) / Math.max(1, rows.length);
  const recall = (k: number) => mean(({ gold, names }) => recallAt(k, names, gold));
  return {
    r1: recall(1),
    r5: recall(5),
    r10: recall(10),
    r100: recall(100),
    mrr10: mean(({ gold, names }) => reciprocalRank(10, names, gold)),
    ndcg10: mean(({ gold, names }) => gain(names.slice(0, 10), gold) / idealGain(gold.size)),
  };
}

function gain(names: string[], gold: Set<string>): number {
  return names.reduce((sum, name, at) => sum + (gold.has(name) ? 1 / Math.log2(at + 2) : 0), 0);
}

function idealGain(size: number): number {
  return Array.from({ length: Math.min(size, 10) }, (_, at) => 1 / Math.log2(at + 2)).reduce((a, b) => a + b, 0);
}

function percentile(times: number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
