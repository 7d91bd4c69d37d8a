import { z } from 'zod';
import { notACitation, notADay, unknownKeys } from './copy.ts';
import { isDay, parseCitation } from './grammar.ts';
import { present } from './present.ts';
import type { Marks } from './types.ts';

/** An object of the clerk's: only the keys of `shape`; an unknown key is answered with the nearest one not yet used. */
export function entry<S extends z.core.$ZodLooseShape>(shape: S) {
  return z.strictObject(shape, {
    error: ({ code, keys, input }) => {
      if (code !== 'unrecognized_keys') return undefined;
      const unused = Object.keys(shape).filter((key) => !Object.hasOwn(Object(input), key));
      return unknownKeys(keys as string[], unused);
    },
  });
}

export const text = z.string().trim().min(1);
export const texts = z.array(text);
export const someTexts = texts.min(1);
export const yesNo = z.enum(['是', '否']).transform((answer) => answer === '是');
export const day = z.string().refine(isDay, { error: (issue) => notADay(String(issue.input)) });

export const citation = z.string().transform((written, context) => {
  const read = parseCitation(written);
  if (read) return read;
  context.issues.push({ code: 'custom', message: notACitation(written), input: written });
  return z.NEVER;
});
export const citations = z.array(citation);

/** The keys by which an entry says how far it can be trusted. */
export const markShape = {
  待核: texts.optional(),
  状态提示: text.optional(),
  核对过: citations.optional(),
  已核对: yesNo,
  复读: yesNo.optional(),
};

interface MarkFields {
  待核?: string[] | undefined;
  状态提示?: string | undefined;
  已核对?: boolean | undefined;
  复读?: boolean | undefined;
}

/** `more` adds to the open points and sets what a kind knows of itself. */
export function marksOf(fields: MarkFields, more: Partial<Marks> = {}): Marks {
  return present({
    verified: fields.已核对 ?? false,
    readTwice: fields.复读 ?? false,
    illustrative: false,
    local: false,
    statusWarning: fields.状态提示,
    ...more,
    unverified: [...(fields.待核 ?? []), ...(more.unverified ?? [])].map((point) => `待核：${point}`),
  });
}
