import type { Candidate } from '../ranking/features.ts';
import { scoreOf } from '../ranking/scorer.ts';
import { READ, type Read, rowOf, SEEN, type Seen } from './columns.ts';
import { type Reader, readColumns } from './read.ts';
import { softmax } from './softmax.ts';
import type { TwoLooks } from './weights.ts';

/** So many are read; the others stand behind them as they were seen. */
const READ_FIRST = 60;
/** So many of the best tell in which instruments the answer lies. */
const TELLING = 30;

/** A candidate after the first look, best first. */
export interface Looked {
  id: number;
  law: string;
  seen: Seen;
  first: number;
}

/** What reading a candidate brought. */
export interface Opened {
  id: number;
  read: Read;
}

export function lookedAt(candidates: readonly Candidate[], seen: Seen[], weights: TwoLooks['seen']): Looked[] {
  const looked = candidates.map(({ id, law }, at) => {
    const of = seen[at] as Seen;
    return { id, law, seen: of, first: scoreOf(rowOf(of, SEEN), weights) };
  });
  return looked.sort((a, b) => b.first - a.first || a.id - b.id);
}

/** The best of the first look, read. */
export function opened(looked: Looked[], read: Reader): Opened[] {
  const mass = new Map<string, number>();
  for (const [at, { law }] of looked.slice(0, TELLING).entries()) mass.set(law, (mass.get(law) ?? 0) + 1 / (at + 3));
  return looked.slice(0, READ_FIRST).map(({ id, law, seen, first }) => ({
    id,
    read: readColumns(read(id), seen, { first, lawMass: mass.get(law) ?? 0 }),
  }));
}

/** Scores by unit: those read from `BEHIND` to `TOP`, the others from 0 to `BEHIND`. */
export function scoresOf(looked: Looked[], read: Opened[], weights: TwoLooks['read']): Ordered {
  const near = read.map(({ id, read: columns }) => ({ id, value: scoreOf(rowOf(columns, READ), weights) }));
  const far = looked.slice(near.length).map(({ id, first }) => ({ id, value: first }));
  const step = stepOf(near, TOP - BEHIND);
  return { scores: new Map([...spread(far, 0, BEHIND), ...spread(near, BEHIND, TOP)]), step };
}

export interface Ordered {
  /** By unit. */
  scores: Map<number, number>;
  /** By so much a unit's score is above that of another which is e times less likely to answer. */
  step: number;
}

/** 0–1 for each of the best, together 1: how likely it answers, as far as one of them does at all. */
export function chancesOf(ranked: readonly { id: number; score: number }[], step: number): Map<number, number> {
  const best = ranked.slice(0, READ_FIRST);
  const chances = softmax(best.map(({ score }) => (step > 0 ? score / step : 0)));
  return new Map(best.map(({ id }, at) => [id, chances[at] ?? 0]));
}

/** Against the scores of the learnt ranking: see `ranking/ranker.ts`. */
const TOP = 2.25;
const BEHIND = 0.5;

function spread(some: Valued[], from: number, to: number): [number, number][] {
  const least = Math.min(...some.map(({ value }) => value));
  const step = stepOf(some, to - from);
  return some.map(({ id, value }) => [id, from + (value - least) * step]);
}

interface Valued {
  id: number;
  value: number;
}

/** What one of value is when these are spread over a width. */
function stepOf(some: Valued[], width: number): number {
  const values = some.map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return most > least ? width / (most - least) : 0;
}
