export interface Standard {
  mean: number;
  /** Standard deviation, never zero. */
  spread: number;
}

/** Of each column. */
export function standardsOf(rows: readonly Float64Array[]): Standard[] {
  return Array.from(rows[0] ?? [], (_, at) => {
    const mean = rows.reduce((sum, row) => sum + (row[at] as number), 0) / rows.length;
    const squares = rows.reduce((sum, row) => sum + ((row[at] as number) - mean) ** 2, 0) / rows.length;
    return { mean, spread: Math.sqrt(squares) + 1e-4 };
  });
}
