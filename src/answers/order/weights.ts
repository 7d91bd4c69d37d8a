import { readFileSync } from 'node:fs';
import type { Scorer } from '../ranking/scorer.ts';
import type { Setting } from '../search/setting.ts';

/** One scorer over `SEEN`, one over `READ`. */
export interface TwoLooks {
  seen: Scorer;
  read: Scorer;
}

/** Made by `plumbline learn-order`. */
export const ORDER_FILE = new URL('./order.json', import.meta.url);

/** By setting; with the names of the columns that the weights stand for, in order, and the sum of the embeddings they were learnt over. */
export type OrderFile = Record<Setting, TwoLooks> & {
  columns: Record<keyof TwoLooks, readonly string[]>;
  embeddings: string;
};

let known: OrderFile | undefined;

/** The weights of a setting, read once. */
export function orderWeights(setting: Setting): TwoLooks {
  known ??= JSON.parse(readFileSync(ORDER_FILE, 'utf8')) as OrderFile;
  return known[setting];
}
