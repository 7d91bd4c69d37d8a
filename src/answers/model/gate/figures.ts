import { areContrary, cuesIn } from './cues.grammar.ts';
import { figuresIn, impliedBy } from './figures.grammar.ts';
import { placesIn } from './references.grammar.ts';

/**
 * True when the figures of every part of a statement stand together in one part of the clause, said of the same: a fine
 * for bodies is not that of persons, though both stand in one sentence.
 */
export function hasFigures(statement: string, clause: string): boolean {
  const held = partsOf(clause);
  return partsOf(placesIn(statement).rest).every((said) => held.some((part) => isSaid(said, part)));
}

function isSaid({ figures, cues }: Part, part: Part): boolean {
  const there = new Set(part.figures.flatMap(impliedBy));
  return figures.every((one) => there.has(one)) && !areContrary(cues, part.cues);
}

interface Part {
  figures: string[];
  cues: string[];
}

/** The figures between two commas, with the cues before them since the figures before. */
function partsOf(clause: string): Part[] {
  let cues: string[] = [];
  return clause.split(/[,，]/).flatMap((part) => {
    cues = [...cues, ...cuesIn(part)];
    const figures = figuresIn(part);
    if (figures.length === 0) return [];
    const said = { figures, cues };
    cues = [];
    return [said];
  });
}
