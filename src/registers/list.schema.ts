import { z } from 'zod';

/** What a list shows: records in a state, of departments, of one's own, that hold a word, from one place on. */
export interface Shown {
  state?: string;
  /** Their codes; of every department when absent. */
  departments?: string[];
  mine?: boolean;
  word?: string;
  from: number;
}

const WORD = 60;

/** The value of a list's buttons: state with departments, mine, place, word. */
export const shownValue: z.ZodType<Shown, string> = z
  .string()
  .regex(/^[a-z]*(?:@[A-Z]{2}(?:,[A-Z]{2})*)?:[01]:\d{1,5}:/)
  .transform((value) => {
    const [which = '', mine, from, ...rest] = value.split(':');
    const [state = '', departments] = which.split('@');
    const word = rest.join(':');
    return {
      from: Number(from),
      ...(state && { state }),
      ...(departments && { departments: departments.split(',') }),
      ...(mine === '1' && { mine: true }),
      ...(word && { word }),
    };
  });

export function valueOfShown({ state = '', departments = [], mine, from, word = '' }: Shown): string {
  const which = departments.length > 0 ? `${state}@${departments.join(',')}` : state;
  return [which, mine ? 1 : 0, from, [...word].slice(0, WORD).join('')].join(':');
}
