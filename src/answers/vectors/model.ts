import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TokenTable } from './table.ts';
import { loadTable } from './table-file.ts';

/** What `npm run train` made, kept in the repository: data/model. PLUMBLINE_MODEL names another one, to measure it. */
export const MODEL = process.env.PLUMBLINE_MODEL ?? join(import.meta.dirname, '../../../data/model');
export const TOKENS = 'tokens';

/** model.json: what it was made of, and how. */
export interface Card {
  /** Numbers a row. */
  width: number;
  seed: number;
  /** SHA-256 of each file, by name. */
  files: Record<string, string>;
}

/** The trained model's card; read once. */
export function modelCard(): Card {
  card ??= JSON.parse(readFileSync(join(MODEL, 'model.json'), 'utf8')) as Card;
  return card;
}

/** SHA-256 of the token embeddings: what is learnt over them belongs to these alone. */
export function embeddingsSum(): string {
  return modelCard().files[`${TOKENS}.bin`] ?? '';
}

/** The trained token embeddings; read once. */
export function trainedTable(): TokenTable {
  table ??= loadTable(MODEL, TOKENS, modelCard().width);
  return table;
}

let card: Card | undefined;
let table: TokenTable | undefined;
