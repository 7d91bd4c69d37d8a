import { gatherRows, type Rows } from './rows.ts';

/** Token embeddings, one row a token; a token's weight is in its scale. */
export interface TokenTable extends Rows {
  /** Row by token: a word, or `#` and a pair of characters. */
  rows: ReadonlyMap<string, number>;
}

export function tableOf(width: number, rows: Iterable<[string, Float32Array]>): TokenTable {
  const gathered = gatherRows(width);
  const known = new Map<string, number>();
  for (const [token, vector] of rows) {
    known.set(token, known.size);
    gathered.add(vector);
  }
  return { ...gathered.rows(), rows: known };
}

/** Adds a token's row to a running sum; false when the table does not know it. */
export function addToken(sum: Float32Array, table: TokenTable, token: string): boolean {
  const row = table.rows.get(token);
  if (row === undefined) return false;
  addRow(sum, table, row);
  return true;
}

/** Adds a row; nothing where it is below 0. */
export function addRow(sum: Float32Array, { width, scales, bytes }: TokenTable, row: number): void {
  if (row < 0) return;
  const scale = scales[row] as number;
  const from = row * width;
  for (let d = 0; d < width; d += 1) (sum[d] as number) += scale * (bytes[from + d] as number);
}
