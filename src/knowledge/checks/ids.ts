import { check as copy } from '../copy.ts';
import type { Source } from '../source.ts';
import type { Sources } from '../sources.ts';
import type { Mistake } from '../types.ts';

interface Identified {
  source: Source<unknown>;
  id: string;
}

/** Number and file name are the same, no number is used twice within a kind, and no saying within the glossary. */
export function checkIds(sources: Sources): Mistake[] {
  const {
    powers,
    procedures,
    rules,
    grades,
    documents,
    packs,
    circumstances,
    instruments,
    clock,
    calendar,
    campaigns,
    glossary,
    forms,
  } = sources;
  const named = [powers, procedures, rules, grades, documents, packs, circumstances, campaigns, forms];
  const kinds: Identified[][] = named.map((kind) => kind.map((source) => ({ source, id: source.value.id })));
  kinds.push(instruments.map((source) => ({ source, id: source.value.short })));
  kinds.push(clock.map((source) => ({ source, id: source.value.short })));
  kinds.push(calendar.map((source) => ({ source, id: String(source.value.year) })));
  const sayings = glossary.flatMap((source) => source.value.map(({ say }) => ({ source, id: say })));
  return [
    ...kinds.flatMap(misnamed),
    ...kinds.flatMap((kind) => repeated(kind, copy.duplicateId)),
    ...repeated(sayings, copy.duplicateSaying),
  ];
}

function misnamed(entries: readonly Identified[]): Mistake[] {
  return entries.flatMap(({ source, id }) => {
    const name = source.file.replace(/^.*\//, '').replace(/\.yaml$/, '');
    return name === id ? [] : source.at((scalar) => scalar === id, copy.idIsNotFileName(id, name)).slice(0, 1);
  });
}

function repeated(entries: readonly Identified[], sentence: (id: string, other: string) => string): Mistake[] {
  const first = new Map<string, string>();
  return entries.flatMap(({ source, id }) => {
    const other = first.get(id);
    first.set(id, other ?? source.file);
    return other === undefined ? [] : source.at((scalar) => scalar === id, sentence(id, other)).slice(-1);
  });
}
