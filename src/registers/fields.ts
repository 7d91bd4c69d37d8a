import { z } from 'zod';
import { isDay } from '../knowledge/grammar.ts';
import { fieldCopy as copy } from './copy.ts';

/** One thing a register asks for. Its value is a text: an ISO day, a number in digits, a user id, the key of a choice. */
export interface Field {
  kind: 'text' | 'long' | 'day' | 'count' | 'choice' | 'person';
  label: string;
  hint?: string;
  optional?: boolean;
  /** Of a choice: label by key. */
  choices?: Record<string, string>;
  /** Of a day: whoever has to act is reminded of it while the record is open. */
  due?: boolean;
}

export type Values = Record<string, string>;

type Options = Pick<Field, 'hint' | 'optional' | 'due'>;

const make =
  (kind: Field['kind']) =>
  (label: string, options: Options = {}): Field => ({ kind, label, ...options });

/** One line. */
export const text = make('text');
/** Several lines. */
export const long = make('long');
/** A calendar day. */
export const day = make('day');
/** A whole number from 0. */
export const count = make('count');
/** A colleague. */
export const person = make('person');

/** One of at most a hundred. */
export function choice(label: string, choices: Record<string, string>, options: Options = {}): Field {
  return { kind: 'choice', label, choices, ...options };
}

const LINE = 300;
const LONG = 3000;

/** Reads what a form holds for these fields; what was left empty is absent. Issues name the field. */
export function valuesOf(fields: Record<string, Field>): z.ZodType<Values, Record<string, unknown>> {
  const shape = Object.entries(fields).map(([id, field]) => [id, schemaOf(field)] as const);
  return z.object(Object.fromEntries(shape)).transform((read) => {
    const filled = Object.entries(read).filter(([, value]) => typeof value === 'string' && value !== '');
    return Object.fromEntries(filled) as Values;
  }) as never;
}

function schemaOf(field: Field): z.ZodType {
  const schema = textOf(field);
  return field.optional ? z.union([z.literal('').transform(() => undefined), schema]).optional() : schema;
}

function textOf({ kind, label, choices = {} }: Field): z.ZodType {
  const given = z.string({ error: copy.missing(label) }).trim();
  switch (kind) {
    case 'text':
      return given.min(1, copy.missing(label)).max(LINE, copy.tooLong(label, LINE));
    case 'long':
      return given.min(1, copy.missing(label)).max(LONG, copy.tooLong(label, LONG));
    case 'day':
      return given.refine(isDay, copy.notADay(label));
    case 'count':
      return given
        .transform((written) => written.normalize('NFKC').replace(/[,，\s]/g, ''))
        .pipe(z.string().regex(/^\d{1,9}$/, copy.notACount(label)));
    case 'choice':
      return given.refine((key) => key in choices, copy.notAChoice(label));
    case 'person':
      return given.regex(/^[UW][A-Z0-9]+$/, copy.missing(label));
  }
}
