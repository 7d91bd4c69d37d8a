import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ANSWERED_FILES, type AnsweredTables, saveAnswered } from '../ranking/answered-table.ts';
import type { Scorer } from '../ranking/scorer.ts';
import { RANKING } from '../ranking/trained.ts';
import { type Card, TOKENS } from '../vectors/model.ts';
import { tableOf } from '../vectors/table.ts';
import { saveTable } from '../vectors/table-file.ts';
import type { Measured } from './measure.ts';
import type { Network } from './network.ts';
import type { Recipe } from './recipe.ts';

/** What the model was made of. */
export interface Origin {
  recipe: Recipe;
  /** ISO day of the newest provision learnt from. */
  data: string;
  provisions: number;
  questions: number;
  phrases: number;
  /** By cross-validation: of questions that nothing here had met. */
  measured: Measured;
}

export interface Model {
  network: Network;
  tokens: readonly string[];
  answered: AnsweredTables;
  scorer: Scorer;
}

/** Writes the model into a folder, its card last. */
export function keepModel(dir: string, { network, tokens, answered, scorer }: Model, origin: Origin): void {
  mkdirSync(dir, { recursive: true });
  saveTable(dir, TOKENS, tableOf(network.width, rowsOf(network, tokens)));
  saveAnswered(dir, answered);
  writeFileSync(join(dir, RANKING), `${JSON.stringify(scorer)}\n`);
  const { recipe, ...of } = origin;
  const names = [`${TOKENS}.txt`, `${TOKENS}.bin`, ...ANSWERED_FILES, RANKING];
  const files = Object.fromEntries(names.map((name) => [name, checksum(join(dir, name))]));
  const card: Card & Origin = { width: recipe.width, seed: recipe.seed, ...of, recipe, files };
  writeFileSync(join(dir, 'model.json'), `${JSON.stringify(card, null, 2)}\n`);
}

function* rowsOf({ width, rows, weights }: Network, tokens: readonly string[]): Generator<[string, Float32Array]> {
  for (const [row, token] of tokens.entries()) {
    const weight = Math.exp(weights[row] as number);
    yield [token, rows.slice(row * width, (row + 1) * width).map((value) => value * weight)];
  }
}

function checksum(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
