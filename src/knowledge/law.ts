import { shortTitle } from './grammar.ts';
import { namedInstruments, shortNamed } from './instruments.ts';
import { nearest } from './nearest.ts';
import type { Texts } from './texts/types.ts';
import { type Timeline, timelineOf } from './timeline.ts';
import type { Knowledge } from './types.ts';

/** The clerk's files and the official texts, seen together. */
export interface Law {
  knowledge: Knowledge;
  texts: Texts;
}

/** The short title meant by a title, short title or alias; undefined where neither files nor texts know it. */
export function instrumentNamed(name: string, { knowledge, texts }: Law): string | undefined {
  const short = shortTitle(name.normalize('NFKC').replace(/\s/g, ''));
  return texts.versions(short).length > 0 ? short : shortNamed(name, knowledge);
}

/** The known name most like one that is not known. */
export function nameLike(name: string, { knowledge }: Law): string | undefined {
  return nearest(
    name,
    namedInstruments(knowledge).map(({ short }) => short),
  );
}

export function timelineIn(short: string, { knowledge, texts }: Law): Timeline | undefined {
  return timelineOf(short, knowledge.instruments, texts);
}
