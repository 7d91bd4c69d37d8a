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

/** Scores by unit: those read from `BEHIND` to `TOP`, the others from 0 to `BEHIND`; of those read, how likely each answers. */
export function scoresOf(looked: Looked[], read: Opened[], weights: TwoLooks['read']): Ordered {
  const near = read.map(({ id, read: columns }) => ({ id, value: scoreOf(rowOf(columns, READ), weights) }));
  const far = looked.slice(near.length).map(({ id, first }) => ({ id, value: first }));
  return { scores: new Map([...spread(far, 0, BEHIND), ...spread(near, BEHIND, TOP)]), chances: chancesOf(near) };
}

export interface Ordered {
  /** By unit. */
  scores: Map<number, number>;
  /** 0–1 by unit, together 1: as far as one of them answers at all. */
  chances: Map<number, number>;
}

function chancesOf(near: { id: number; value: number }[]): Map<number, number> {
  const chances = softmax(near.map(({ value }) => value));
  return new Map(near.map(({ id }, at) => [id, chances[at] ?? 0]));
}

/** Against the scores of the learnt ranking: see `ranking/ranker.ts`. */
const TOP = 2.25;
const BEHIND = 0.5;

function spread(some: { id: number; value: number }[], from: number, to: number): [number, number][] {
  const values = some.map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const share = most > least ? (to - from) / (most - least) : 0;
  return some.map(({ id, value }) => [id, from + (value - least) * share]);
}
