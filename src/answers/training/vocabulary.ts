const FEWEST_PROVISIONS = 3;
const FEWEST_QUESTIONS = 2;
/** Seen in one question a token is worth as much as in twenty provisions: questions are few, and they are what is asked. */
const QUESTION = 20;

/** Numbers tokens as they come and counts in how many texts each stands. */
export interface Counter {
  numbers(tokens: Iterable<string>): Int32Array;
  count(numbers: Iterable<number>, kind: 'provisions' | 'questions'): void;
  /** The tokens worth a row, at most `most`, and their new numbers by old. */
  best(most: number): { tokens: string[]; renumbered: Int32Array; provisions: number[] };
}

export function counter(): Counter {
  const known = new Map<string, number>();
  const tokens: string[] = [];
  const counts = { provisions: [] as number[], questions: [] as number[] };
  const numberOf = (token: string) => {
    const number = known.get(token) ?? tokens.push(token) - 1;
    known.set(token, number);
    return number;
  };
  const times = (kind: keyof typeof counts, number: number) => counts[kind][number] ?? 0;
  return {
    numbers: (some) => Int32Array.from(new Set(some), numberOf),
    count(numbers, kind) {
      for (const number of new Set(numbers)) counts[kind][number] = times(kind, number) + 1;
    },
    best(most) {
      const worth = (number: number) => times('provisions', number) + QUESTION * times('questions', number);
      const often = (number: number) =>
        times('provisions', number) >= FEWEST_PROVISIONS || times('questions', number) >= FEWEST_QUESTIONS;
      const kept = tokens.map((_, number) => number).filter(often);
      const best = kept.sort((a, b) => worth(b) - worth(a) || a - b).slice(0, most);
      const renumbered = new Int32Array(tokens.length).fill(-1);
      for (const [row, number] of best.entries()) renumbered[number] = row;
      return {
        tokens: best.map((number) => tokens[number] as string),
        renumbered,
        provisions: best.map((number) => times('provisions', number)),
      };
    },
  };
}
