/** A1 for row 0 and column 0. */
export function address(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** A for column 0, AA for column 26. */
function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

/** A range of cells: A1:B3. */
export function range(from: [number, number], to: [number, number]): string {
  return `${address(...from)}:${address(...to)}`;
}

/** The same address in another sheet, as formulas name it. */
export function inSheet(sheet: string, at: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${at}`;
}

/** `"a ""b"""`: a text within a formula. */
export function quoted(written: string): string {
  return `"${written.replaceAll('"', '""')}"`;
}
