import { z } from 'zod';

/** What a list shows: records in a state, of one's own, that hold a word, from one place on. */
export interface Shown {
  state?: string;
  mine?: boolean;
  word?: string;
  from: number;
}

const WORD = 60;

/** The value of a list's buttons: state, mine, place, word. */
export const shownValue: z.ZodType<Shown, string> = z
  .string()
  .regex(/^[a-z]*:[01]:\d{1,5}:/)
  .transform((value) => {
    const [state = '', mine, from, ...word] = value.split(':');
    return read({ state, mine: mine === '1', from: Number(from), word: word.join(':') });
  });

export function valueOfShown({ state = '', mine, from, word = '' }: Shown): string {
  return [state, mine ? 1 : 0, from, [...word].slice(0, WORD).join('')].join(':');
}

function read({ state, mine, from, word }: { state: string; mine: boolean; from: number; word: string }): Shown {
  return { from, ...(state && { state }), ...(mine && { mine }), ...(word && { word }) };
}
