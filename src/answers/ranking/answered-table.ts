import { type TokenTable, tableOf } from '../vectors/table.ts';
import { loadTable, saveTable } from '../vectors/table-file.ts';
import type { AnsweredQuestion } from './answered.ts';

/** Answered questions, by vectors: their words are not here. */
export interface AnsweredTable {
  /** The `count` most alike, best first. */
  nearest(vector: Float32Array, count: number): AnsweredQuestion[];
}

const ANSWERED = 'answered';

/** Files of `saveAnswered`; also for the card's checksums. */
export const ANSWERED_FILES = [`${ANSWERED}.txt`, `${ANSWERED}.bin`];

/** Reads what `saveAnswered` wrote. */
export function answeredIn(dir: string, width: number): AnsweredTable {
  return answeredBy(loadTable(dir, ANSWERED, width));
}

export function saveAnswered(dir: string, table: TokenTable): void {
  saveTable(dir, ANSWERED, table);
}

/** `laws`: short titles of the instruments that answer it, one a provision; `vector` is of length one. */
export function answeredTable(width: number, questions: { vector: Float32Array; laws: string[] }[]): TokenTable {
  return tableOf(
    width,
    questions.map(({ vector, laws }, at): [string, Float32Array] => [[at, ...laws].join('\t'), vector]),
  );
}

export function answeredBy({ width, rows, scales, bytes }: TokenTable): AnsweredTable {
  const laws = [...rows.keys()].map((key) => key.split('\t').slice(1));
  return {
    nearest(vector, count) {
      const all = laws.map((of, row) => {
        let sum = 0;
        for (let d = 0; d < width; d += 1) sum += (vector[d] as number) * (bytes[row * width + d] as number);
        return { score: sum * (scales[row] as number), laws: of };
      });
      return all.sort((a, b) => b.score - a.score).slice(0, count);
    },
  };
}
