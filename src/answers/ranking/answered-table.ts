import { type TokenTable, tableOf } from '../vectors/table.ts';
import { loadTable, saveTable } from '../vectors/table-file.ts';
import type { AnsweredQuestion, AnsweringProvision } from './answered.ts';

/** Answered questions, by vectors: their words are not here. */
export interface AnsweredTable {
  /** The `count` most alike, best first. */
  nearest(vector: Float32Array, count: number): AnsweredQuestion[];
}

/** Questions by the numbers of what answers them, and provisions by their instruments; each with its vector. */
export interface AnsweredTables {
  questions: TokenTable;
  provisions: TokenTable;
}

const QUESTIONS = 'answered';
const PROVISIONS = 'answering';

/** Files of `saveAnswered`; also for the card's checksums. */
export const ANSWERED_FILES = [QUESTIONS, PROVISIONS].flatMap((name) => [`${name}.txt`, `${name}.bin`]);

/** Reads what `saveAnswered` wrote. */
export function answeredIn(dir: string, width: number): AnsweredTable {
  return answeredBy({ questions: loadTable(dir, QUESTIONS, width), provisions: loadTable(dir, PROVISIONS, width) });
}

export function saveAnswered(dir: string, { questions, provisions }: AnsweredTables): void {
  saveTable(dir, QUESTIONS, questions);
  saveTable(dir, PROVISIONS, provisions);
}

/** `provisions`: what answers a question; the same object is the same provision. Vectors are of length one. */
export function answeredTables(
  width: number,
  questions: readonly { vector: Float32Array; provisions: readonly AnsweringProvision[] }[],
): AnsweredTables {
  const all = [...new Set(questions.flatMap(({ provisions }) => provisions))];
  const numbers = new Map(all.map((provision, at) => [provision, at]));
  const key = (parts: (string | number | undefined)[]) => parts.join('\t');
  return {
    questions: tableOf(
      width,
      questions.map(({ vector, provisions }, at): [string, Float32Array] => [
        key([at, ...provisions.map((one) => numbers.get(one))]),
        vector,
      ]),
    ),
    provisions: tableOf(
      width,
      all.map(({ law, vector }, at): [string, Float32Array] => [key([at, law]), vector]),
    ),
  };
}

export function answeredBy({ questions, provisions }: AnsweredTables): AnsweredTable {
  const known = [...provisions.rows].map(([key, row]) => ({
    law: key.split('\t')[1] ?? '',
    vector: rowOf(provisions, row),
  }));
  const answers = [...questions.rows.keys()].map((key) => {
    const numbers = key.split('\t').slice(1);
    return numbers.map((number) => known[Number(number)] as AnsweringProvision);
  });
  const { width, scales, bytes } = questions;
  return {
    nearest(vector, count) {
      const all = answers.map((of, row) => {
        let sum = 0;
        for (let d = 0; d < width; d += 1) sum += (vector[d] as number) * (bytes[row * width + d] as number);
        return { score: sum * (scales[row] as number), provisions: of };
      });
      return all.sort((a, b) => b.score - a.score).slice(0, count);
    },
  };
}

function rowOf({ width, scales, bytes }: TokenTable, row: number): Float32Array {
  return Float32Array.from(bytes.subarray(row * width, (row + 1) * width), (byte) => byte * (scales[row] as number));
}
