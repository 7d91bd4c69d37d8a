/** Token embeddings, one row a token, one signed byte a number. */
export interface TokenTable {
  width: number;
  /** Row by token: a word, or `#` and a pair of characters. */
  rows: ReadonlyMap<string, number>;
  /** What one step of a byte is worth in each row; a token's weight is in it. */
  scales: Float32Array;
  bytes: Int8Array;
}

/** Rows as bytes: a quarter of the size, and rankings do not change. */
export function tableOf(width: number, rows: Iterable<[string, Float32Array]>): TokenTable {
  const known = [...rows];
  const table = {
    width,
    rows: new Map(known.map(([token], row) => [token, row])),
    scales: new Float32Array(known.length),
    bytes: new Int8Array(known.length * width),
  };
  for (const [row, [, values]] of known.entries()) {
    const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-12);
    table.scales[row] = largest / 127;
    table.bytes.set(
      values.map((value) => Math.round((value / largest) * 127)),
      row * width,
    );
  }
  return table;
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
