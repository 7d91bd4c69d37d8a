import { readFileSync } from 'node:fs';
import type { Setting } from '../search/setting.ts';
import type { Features } from './features.ts';
import type { Reason } from './refusal.types.ts';

/** A logistic model over named features. */
export interface Logistic {
  bias: number;
  weights: Features;
}

/** A logistic model over the words of a question, each counting by how many there are. */
export interface WordModel {
  bias: number;
  words: Record<string, number>;
}

export interface Weights {
  /** That the question is one the eight fields answer. */
  scope: WordModel;
  /** Of a question that is refused: that it is refused for this. */
  reasons: Record<Reason, WordModel>;
  /** That the question can be answered from what is here. */
  answerable: Record<Setting, Logistic>;
  /** That the best card answers it. */
  card: Logistic;
  /** Sum of the embeddings over which it was learnt. */
  embeddings: string;
}

/** Made by `plumbline calibrate`. */
export const WEIGHTS_FILE = new URL('./weights.json', import.meta.url);

let read: Weights | undefined;

/** The weights, read once. */
export function weights(): Weights {
  read ??= JSON.parse(readFileSync(WEIGHTS_FILE, 'utf8')) as Weights;
  return read;
}

/** Log odds by a model; a feature it does not know counts nothing. */
export function logit({ bias, weights }: Logistic, features: Features): number {
  return Object.entries(features).reduce((sum, [name, value]) => sum + (weights[name] ?? 0) * value, bias);
}
