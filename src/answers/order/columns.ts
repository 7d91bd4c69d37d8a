/** What is known of a provision before its text is read. */
export const SEEN = [
  'plain',
  'words',
  'grams',
  'cosine',
  'nearness',
  'length',
  'citedLaw',
  'fieldLaw',
  'sharedLaw',
  'likelyLaw',
  'lawSaid',
  'isLaw',
  'isRegulation',
  'isRule',
  'penalises',
  'timed',
  'penaltyMeant',
  'limitMeant',
  'amountAsked',
  'timeAsked',
  'card',
  'cardShare',
  'cardPlace',
  'cardFirst',
  'cardCovers',
  'cardTold',
  'lay',
  'phrased',
  'phrasedWords',
  'phrasedGrams',
] as const;

/** What is known of it once it is read, and all of the above; `first` is what that came to. */
export const READ = [
  'first',
  'lawMass',
  'best',
  'bestOwn',
  'bestSays',
  'says',
  'heading',
  'whole',
  'phrase',
  'phraseBoth',
  'together',
  'saysBest',
  'fieldBest',
  'citedBest',
  'nearBest',
  'fieldTogether',
  ...SEEN,
] as const;

export type Seen = Record<(typeof SEEN)[number], number>;
export type Read = Record<(typeof READ)[number], number>;

/** Columns by name as a row, in order. */
export function rowOf<Name extends string>(columns: Record<Name, number>, names: readonly Name[]): Float64Array {
  const row = new Float64Array(names.length);
  for (const [at, name] of names.entries()) row[at] = columns[name];
  return row;
}
