import type { Database } from '../../storage/open.ts';
import { articleCues } from '../grammar.ts';
import type { Cutter } from '../tokens.ts';
import type { UnitVectors } from '../vectors/units.ts';
import type { Edition, Unit } from './units.ts';
import { vocabulary } from './vocabulary.ts';

interface Parts {
  cutter: Cutter;
  phrasesOf: (unit: Unit) => readonly string[];
  vectors: Pick<UnitVectors, 'add'>;
}

/** Writes every unit into both views of the index, and hands its tokens to the vectors. */
export function fillUnits(database: Database, units: Iterable<Unit>, { cutter, vectors, phrasesOf }: Parts): void {
  const addEdition = database.prepare('INSERT INTO edition VALUES (?, ?, ?, ?, ?, ?, ?)');
  const addUnit = database.prepare('INSERT INTO unit VALUES (?, ?, ?, ?, ?)');
  const addWords = viewWriter(database, 'words', cutter.words);
  const addGrams = viewWriter(database, 'grams', cutter.grams);
  const phrases = phraseWriter(database, cutter);
  const editions = new Map<Edition, number>();
  let id = 0;
  for (const unit of units) {
    const { short, title, adopted = null, effective = null, repealed = null } = unit.edition;
    let edition = editions.get(unit.edition);
    if (edition === undefined) {
      edition = editions.size + 1;
      editions.set(unit.edition, edition);
      addEdition.run(edition, short, title, adopted, effective, repealed, unit.edition.expired ? 1 : 0);
    }
    id += 1;
    addUnit.run(id, edition, unit.label, articleCues(unit.heading, unit.text), unit.text.length);
    phrases.add(id, phrasesOf(unit));
    vectors.add(addWords.add(id, unit, edition), addGrams.add(id, unit, edition));
  }
  addWords.finish();
  addGrams.finish();
  phrases.finish();
}

function phraseWriter(database: Database, { words, grams }: Cutter) {
  const insert = database.prepare('INSERT INTO phrasing VALUES (?, ?)');
  const insertWords = database.prepare('INSERT INTO phrased_words (rowid, content) VALUES (?, ?)');
  const insertGrams = database.prepare('INSERT INTO phrased_grams (rowid, content) VALUES (?, ?)');
  const known = { words: vocabulary(), grams: vocabulary() };
  const addTerm = database.prepare('INSERT INTO term VALUES (?, ?, ?)');
  const add = (id: number, phrases: readonly string[]) => {
    if (phrases.length === 0) return;
    const text = phrases.join('\n');
    insert.run(id, text);
    const cut = { words: words(text), grams: grams(text) };
    insertWords.run(id, cut.words.join(' '));
    insertGrams.run(id, cut.grams.join(' '));
    known.words.distinct(cut.words);
    known.grams.distinct(cut.grams);
  };
  const finish = () => {
    for (const view of ['words', 'grams'] as const)
      for (const [term, count] of known[view].counts()) addTerm.run(`phrased_${view}`, term, count);
  };
  return { add, finish };
}

function viewWriter(database: Database, view: 'words' | 'grams', cut: (text: string) => string[]) {
  const insert = database.prepare(`INSERT INTO ${view} (rowid, law, heading, content, scope) VALUES (?, ?, ?, ?, ?)`);
  const addTerm = database.prepare('INSERT INTO term VALUES (?, ?, ?)');
  const known = vocabulary();
  return {
    add(id: number, unit: Unit, edition: number) {
      const [law, heading, content] = [cut(unit.edition.short), cut(unit.heading), cut(unit.text)];
      insert.run(id, law.join(' '), heading.join(' '), content.join(' '), `e${edition}`);
      return known.distinct([...law, ...heading, ...content]);
    },
    finish() {
      for (const [term, count] of known.counts()) addTerm.run(view, term, count);
    },
  };
}
