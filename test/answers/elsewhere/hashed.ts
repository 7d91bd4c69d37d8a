interface Options {
  width?: number;
  /** Words that mean the same, as a real model would know: a text that has one of a row has all of it. */
  meanings?: string[][];
}

const directions = new Map<string, Float64Array>();

/** A deterministic embedder: each pair of characters has a direction of its own, and a text is the sum of its pairs'. */
export function hashedVector(text: string, { width = 64, meanings = [] }: Options = {}): number[] {
  const meant = meanings.filter((row) => row.some((word) => text.includes(word))).flat();
  const characters = [...[text, ...meant].join(' ')];
  const vector = new Array<number>(width).fill(0);
  for (const pair of new Set(characters.slice(1).map((character, at) => characters[at] + character))) {
    const direction = directionOf(pair, width);
    for (let d = 0; d < width; d += 1) vector[d] = (vector[d] as number) + (direction[d] as number);
  }
  return vector;
}

function directionOf(pair: string, width: number): Float64Array {
  const known = directions.get(`${width}${pair}`);
  if (known) return known;
  let state = [...pair].reduce((sum, character) => (sum * 65_599 + (character.codePointAt(0) ?? 0)) % 2_147_483_647, 7);
  const direction = Float64Array.from({ length: width }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 1_073_741_823.5 - 1;
  });
  directions.set(`${width}${pair}`, direction);
  return direction;
}
