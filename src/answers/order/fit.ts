import { adam } from '../training/adam.ts';
import { softmax } from './softmax.ts';
import type { Linear } from './weights.ts';

/** The candidates of one question: a row of columns each, and whether it answers. */
export interface Listed {
  rows: readonly (readonly number[])[];
  gold: readonly boolean[];
}

const STEPS = 300;
const RATE = 0.05;
const PENALTY = 0.03;
/** Half of what is wanted: any one provision that answers on top; the other half: all of them. */
const ALL = 0.5;

/**
 * Fits a linear order: the softmax over a question's candidates is to lie on those that answer. Adam from nothing, with an
 * L2 penalty, so the same questions always give the same weights.
 */
export function fitOrder<Name extends string>(names: readonly Name[], lists: readonly Listed[]): Linear<Name> {
  const useful = lists.filter(({ gold }) => gold.includes(true));
  const scale = names.map((_, at) => standard(useful.flatMap(({ rows }) => rows.map((row) => row[at] ?? 0))));
  const scaled = useful.map(({ rows, gold }) => ({ rows: rows.map((row) => standardised(row, scale)), gold }));
  const weights = new Float64Array(names.length);
  const move = adam(weights);
  for (let step = 0; step < STEPS; step += 1) {
    const slope = slopes(scaled, weights);
    move(
      slope.map((by, at) => by + PENALTY * (weights[at] as number)),
      RATE,
    );
  }
  const of = names.map((name, at) => [name, { ...scale[at], weight: rounded(weights[at] ?? 0) }]);
  return Object.fromEntries(of) as Linear<Name>;
}

interface Scale {
  mean: number;
  spread: number;
}

function standard(values: number[]): Scale {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length);
  return { mean: rounded(mean), spread: Math.max(0.001, rounded(Math.sqrt(variance))) };
}

function standardised(row: readonly number[], scale: Scale[]): Float64Array {
  return Float64Array.from(scale, ({ mean, spread }, at) => ((row[at] ?? 0) - mean) / spread);
}

interface Scaled {
  rows: Float64Array[];
  gold: readonly boolean[];
}

/** Of the mean loss, by weight. */
function slopes(lists: Scaled[], weights: Float64Array): Float64Array {
  const slope = new Float64Array(weights.length);
  for (const { rows, gold } of lists) {
    const chances = softmax(rows.map((row) => dot(row, weights)));
    const onGold = chances.reduce((sum, chance, at) => sum + (gold[at] ? chance : 0), 0) || 1e-12;
    const answers = gold.filter(Boolean).length;
    for (let at = 0; at < rows.length; at += 1) {
      const chance = chances[at] as number;
      const wanted = gold[at] ? (1 - ALL) * (chance / onGold) + ALL / answers : 0;
      addTo(slope, rows[at] as Float64Array, (chance - wanted) / lists.length);
    }
  }
  return slope;
}

function dot(row: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < row.length; at += 1) sum += (row[at] as number) * (weights[at] as number);
  return sum;
}

function addTo(slope: Float64Array, row: Float64Array, by: number): void {
  for (let at = 0; at < row.length; at += 1) (slope[at] as number) += by * (row[at] as number);
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
