import { readFileSync } from 'node:fs';
import type { Setting } from '../search/setting.ts';
import type { READ, SEEN } from './columns.ts';

/** A linear model over standardised columns, by their names. */
export type Linear<Name extends string> = Record<Name, { mean: number; spread: number; weight: number }>;

export interface TwoLooks {
  seen: Linear<(typeof SEEN)[number]>;
  read: Linear<(typeof READ)[number]>;
}

/** Made by `plumbline learn-order`. */
export const ORDER_FILE = new URL('./order.json', import.meta.url);

let known: Record<Setting, TwoLooks> | undefined;

/** The weights of a setting, read once. */
export function orderWeights(setting: Setting): TwoLooks {
  known ??= JSON.parse(readFileSync(ORDER_FILE, 'utf8')) as Record<Setting, TwoLooks>;
  return known[setting];
}

export function worth<Name extends string>(
  columns: Record<Name, number>,
  names: readonly Name[],
  weights: Linear<Name>,
): number {
  let sum = 0;
  for (const name of names) {
    const { mean, spread, weight } = weights[name];
    sum += (weight * (columns[name] - mean)) / spread;
  }
  return sum;
}
