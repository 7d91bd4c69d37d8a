import { shortTitle } from '../knowledge/grammar.ts';
import { FIELDS, type Field } from '../knowledge/types.ts';
import type { Answers, Question, Ranked } from './types.ts';

/** One line of a question file. `gold` names provisions as Cited.name does; with or without 中华人民共和国. */
export interface GoldQuestion {
  id: string;
  question: string;
  field?: Field;
  gold: string[];
}

/** Means over the questions that have gold; `abstained` counts over all. Latencies in milliseconds a question. */
export interface Figures {
  n: number;
  r1: number;
  r5: number;
  r10: number;
  r100: number;
  mrr10: number;
  ndcg10: number;
  abstained: number;
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
}

const DEPTH = 100;

/** R@k is the mean share of a question's gold among the first k; MRR@10 and nDCG@10 with binary gain. */
export async function evaluate(
  ranker: Ranker | Answers,
  questions: GoldQuestion[],
  { day, field, withoutField = false }: EvaluateOptions,
): Promise<Figures> {
  const rank: Ranker = typeof ranker === 'function' ? ranker : (question, limit) => ranker.rank(question, limit);
  const rows: { gold: Set<string>; names: string[] }[] = [];
  const times: number[] = [];
  let abstained = 0;
  for (const { question: text, field: own, gold } of questions) {
    const scope = withoutField ? undefined : (field ?? own);
    const started = performance.now();
    const { ranked, sure } = await rank({ text, wants: 'any', day, ...(scope && { field: scope }) }, DEPTH);
    times.push(performance.now() - started);
    if (!sure) abstained += 1;
    if (gold.length > 0)
      rows.push({ gold: new Set(gold.map(plainName)), names: ranked.map((one) => plainName(one.name)) });
  }
  const mean = (value: (row: (typeof rows)[number]) => number) =>
    rows.length === 0 ? 0 : rows.reduce((sum, row) => sum + value(row), 0) / rows.length;
  const recall = (k: number) => mean(({ gold, names }) => hits(names.slice(0, k), gold) / gold.size);
  return {
    n: questions.length,
    r1: recall(1),
    r5: recall(5),
    r10: recall(10),
    r100: recall(100),
    mrr10: mean(({ gold, names }) => 1 / (names.slice(0, 10).findIndex((name) => gold.has(name)) + 1 || Infinity)),
    ndcg10: mean(({ gold, names }) => gain(names.slice(0, 10), gold) / idealGain(gold.size)),
    abstained,
    p50_ms: percentile(times, 0.5),
    p95_ms: percentile(times, 0.95),
  };
}

/** Reads a question file, a JSON object a line; throws naming the line that is not one. */
export function readQuestions(text: string): GoldQuestion[] {
  const lines = text.split('\n').map((line, at) => ({ line: line.trim(), at: at + 1 }));
  return lines.filter(({ line }) => line !== '').map(({ line, at }) => readQuestion(line, at));
}

function readQuestion(line: string, at: number): GoldQuestion {
  try {
    const { id, question, field, gold } = JSON.parse(line) as Partial<GoldQuestion>;
    const known = field === undefined || FIELDS.includes(field);
    if (typeof id !== 'string' || typeof question !== 'string' || !Array.isArray(gold) || !known)
      throw new Error('keys');
    return { id, question, gold: gold.map(String), ...(field && { field }) };
  } catch (cause) {
    throw new Error(`line ${at}: not a question {"id", "question", "field"?, "gold": [...]}`, { cause });
  }
}

function plainName(name: string): string {
  return shortTitle(name).replace(/\s/g, '');
}

function hits(names: string[], gold: Set<string>): number {
  return new Set(names.filter((name) => gold.has(name))).size;
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
