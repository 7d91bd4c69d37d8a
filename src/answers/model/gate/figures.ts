import { figuresIn, impliedBy } from './figures.grammar.ts';
import { segments } from './fold.grammar.ts';
import { areContrary, cuesIn } from './force.grammar.ts';
import { placesIn } from './references.grammar.ts';

/**
 * True when the figures of every part of the sentence stand together in one clause of the evidence, with what they are
 * said of: a fine for bodies is not that of persons, though both stand in the article.
 */
export function hasFigures(sentence: string, held: string): boolean {
  const clauses = segments(held).map((clause) => ({ cues: new Set(cuesIn(clause)), parts: partsOf(clause) }));
  return segments(placesIn(sentence).rest)
    .flatMap(partsOf)
    .every((said) => clauses.some((clause) => isSaid(said, clause)));
}

function isSaid({ figures, cues }: Part, clause: { cues: Set<string>; parts: Part[] }): boolean {
  const stands = ({ figures: there, cues: said }: Part) => {
    const held = new Set(there.flatMap(impliedBy));
    return figures.every((one) => held.has(one)) && !areContrary(cues, said);
  };
  return cues.every((cue) => clause.cues.has(cue)) && clause.parts.some(stands);
}

interface Part {
  figures: string[];
  cues: string[];
}

/** The figures between two commas, with the cues before them since the figures before, within the same clause. */
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
