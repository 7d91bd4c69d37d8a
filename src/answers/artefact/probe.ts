import { openIndex } from './open.ts';

/** Opens an artefact and asks it; throws when it does not find what it holds. */
export async function probe(folder: string): Promise<{ units: number }> {
  const index = await openIndex(folder);
  try {
    const { catalogue, cutter, lexical, vectors } = index;
    if (catalogue.size === 0) throw new Error('the index holds no provisions');
    for (let id = 1; id <= catalogue.size; id += Math.max(1, Math.floor(catalogue.size / 5))) {
      const own = cutter.words(catalogue.unit(id).edition.short);
      const scope = { editions: [catalogue.editionId(id)] };
      if (
        lexical.units('grams', { own: cutter.grams(catalogue.unit(id).edition.short), extra: [] }, scope).length === 0
      )
        throw new Error(`the index does not find unit ${id}`);
      vectors?.near(vectors.embed(own), 10);
    }
    return { units: catalogue.size };
  } finally {
    index.close();
  }
}
