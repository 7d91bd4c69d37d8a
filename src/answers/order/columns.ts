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
] as const;

/** What is known of it once it is read; `first` is what the columns above came to. */
export const READ = [
  'first',
  'lawMass',
  'best',
  'bestOwn',
  'bestSays',
  'says',
  'heading',
  'whole',
  'saysBest',
  'fieldBest',
  'citedBest',
  'nearBest',
] as const;

export type Seen = Record<(typeof SEEN)[number], number>;
export type Read = Record<(typeof READ)[number], number>;
