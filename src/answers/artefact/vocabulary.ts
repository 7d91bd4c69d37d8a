/** The distinct terms of a unit, in order, by number: a number is looked up, compared and counted faster than its string. */
export interface Terms {
  numbers: number[];
  term(number: number): string;
}

/** Every term of one view, numbered as they come, with how many units have it. */
export interface Vocabulary {
  /** The distinct ones of the next unit's terms; it is counted for each of them. */
  distinct(terms: string[]): Terms;
  counts(): Iterable<[term: string, units: number]>;
}

export function vocabulary(): Vocabulary {
  const known = new Map<string, number>();
  const terms: string[] = [];
  const units: number[] = [];
  const last: number[] = [];
  let unit = 0;
  const term = (number: number) => terms[number] ?? '';
  const numberOf = (text: string) => {
    const number = known.get(text) ?? terms.push(text) - 1;
    if (number === units.length) {
      known.set(text, number);
      units.push(0);
    }
    return number;
  };
  return {
    distinct(all) {
      unit += 1;
      const numbers: number[] = [];
      for (const text of all) {
        const number = numberOf(text);
        if (last[number] === unit) continue;
        last[number] = unit;
        units[number] = (units[number] ?? 0) + 1;
        numbers.push(number);
      }
      return { numbers, term };
    },
    counts: () => terms.map((text, number): [string, number] => [text, units[number] ?? 0]),
  };
}
