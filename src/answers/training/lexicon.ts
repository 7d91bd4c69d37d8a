import { openDatabase } from '../../storage/open.ts';
import { readCatalogue } from '../artefact/catalogue.ts';
import { fillUnits } from '../artefact/fill.ts';
import { TABLES } from '../artefact/tables.ts';
import type { Unit } from '../artefact/units.ts';
import type { Lists } from '../ranking/candidates.ts';
import { openLexical } from '../search/lexical.ts';
import { queryTerms } from '../search/terms.ts';
import type { Cutter } from '../tokens.ts';

/** The lists by words for each question, as the index makes them; ids of provisions are positions and one. */
export function lexicon(units: Unit[], { cutter, stop }: { cutter: Cutter; stop: ReadonlySet<string> }) {
  const database = openDatabase(':memory:');
  database.exec(TABLES);
  const vectors = { add: () => {} };
  database.transaction(() => fillUnits(database, units, { cutter, vectors, phrasesOf: () => [] }))();
  const lexical = openLexical(database, units.length);
  return {
    catalogue: readCatalogue(database),
    search(text: string): Pick<Lists, 'words' | 'grams'> {
      const terms = queryTerms(cutter, stop, { text, extra: [] });
      return { words: lexical.units('words', terms.words), grams: lexical.units('grams', terms.grams) };
    },
    close: () => database.close(),
  };
}
