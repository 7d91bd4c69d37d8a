const FOLDS = 10;

/** Every row once out, by its id: the same question stands in one fold, however it was asked. */
export function folds<T extends { id: string }>(rows: T[]): { out: T[]; rest: T[] }[] {
  return Array.from({ length: FOLDS }, (_, at) => ({
    out: rows.filter(({ id }) => foldOf(id) === at),
    rest: rows.filter(({ id }) => foldOf(id) !== at),
  })).filter(({ out }) => out.length > 0);
}

/** Every kind of refusal once out: whether a stranger kind would be known as one. */
export function kinds<T extends { kind: string; answerable: boolean }>(
  rows: T[],
): { kind: string; out: T[]; rest: T[] }[] {
  const all = new Set(rows.filter(({ answerable }) => !answerable).map(({ kind }) => kind));
  return [...all].map((kind) => ({
    kind,
    out: rows.filter((row) => !row.answerable && row.kind === kind),
    rest: rows.filter((row) => row.answerable || row.kind !== kind),
  }));
}

function foldOf(id: string): number {
  return [...id].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 9973, 7) % FOLDS;
}
