/** 0–1: how many of their character pairs two questions share, as `asks` reads them (Dice). */
export function likeness(one: string, other: string): number {
  const [these, those] = [pairs(one), pairs(other)];
  const common = [...these].filter((pair) => those.has(pair)).length;
  return these.size + those.size === 0 ? 0 : (2 * common) / (these.size + those.size);
}

function pairs(text: string): Set<string> {
  const characters = [...text];
  return new Set(characters.slice(1).map((character, at) => `${characters[at]}${character}`));
}
