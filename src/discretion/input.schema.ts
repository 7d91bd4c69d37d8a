import { z } from 'zod';
import { isDay } from '../knowledge/grammar.ts';
import { form as copy } from './form.copy.ts';
import { readAmount } from './text.grammar.ts';
import type { CaseInput } from './types.ts';

const day = z.string({ error: copy.badDate }).refine(isDay, { error: copy.badDate });
const decimal = z.string().regex(/^[0-9]{1,12}(\.[0-9]{1,4})?$/);
const power = z.string().regex(/^[A-Z]{3}-[0-9]{2,3}$/);
const pack = z.string().regex(/^PACK-[A-Z]{1,20}$/);
const facts = z.array(z.string().regex(/^[A-Z][0-9]{2}$/)).max(60);

/** What a button carries: a whole case, which anybody could have forged. */
export const CaseText = z.string().transform((written, context): CaseInput => {
  const read = z
    .strictObject({
      power,
      row: z.number().int().min(0).max(99),
      pack,
      actEnd: day,
      found: day,
      decided: day.optional(),
      base: decimal.optional(),
      quantity: decimal.optional(),
      proposed: decimal.optional(),
      facts,
    })
    .safeParse(parsed(written));
  if (read.success) return read.data as CaseInput;
  context.issues.push({ code: 'custom', message: copy.badButton, input: written });
  return z.NEVER;
});

function parsed(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return undefined;
  }
}

const amount = (message: string, fits = /./) =>
  z
    .string()
    .transform((written, context) => {
      const read = readAmount(written);
      if (read !== undefined && fits.test(read)) return read;
      context.issues.push({ code: 'custom', message, input: written });
      return z.NEVER;
    })
    .optional();

/** What a row's value says: power, row, and whether it needs a base or a quantity. */
const Row = z.string().regex(/^[A-Z]{3}-[0-9]{2,3}:[0-9]{1,2}:[bqdn]$/);

/** The form; the groups of circumstances come under ids of their own. */
export const CaseForm = z
  .object({
    row: Row,
    actEnd: day,
    found: day,
    decided: day.optional(),
    base: amount(copy.badAmount),
    quantity: amount(copy.badAmount),
    proposed: amount(copy.badProposed, /^[0-9]+(\.[0-9]{1,2})?$/),
    pack,
    exempt: facts.optional(),
    exempt2: facts.optional(),
    lighter: facts.optional(),
    lighter2: facts.optional(),
    heavier: facts.optional(),
    heavier2: facts.optional(),
    process: facts.optional(),
  })
  .superRefine(({ row, base, quantity, proposed }, context) => {
    const say = (key: string, message: string) => context.addIssue({ code: 'custom', message, path: [key] });
    if (row.endsWith('b') && base === undefined) say('base', copy.needs(copy.needsBase));
    if (row.endsWith('q') && quantity === undefined) say('quantity', copy.needs(copy.needsQuantity));
    if (row.endsWith('d') && proposed?.includes('.')) say('proposed', copy.badProposed);
  })
  .transform(({ row, actEnd, found, decided, base, quantity, proposed, pack, ...groups }): CaseInput => {
    const [power = '', at = ''] = row.split(':');
    return {
      power,
      row: Number(at),
      pack,
      actEnd,
      found,
      ...(decided !== undefined && { decided }),
      ...(base !== undefined && { base }),
      ...(quantity !== undefined && { quantity }),
      ...(proposed !== undefined && { proposed }),
      facts: Object.values(groups)
        .flatMap((group) => group ?? [])
        .sort(),
    };
  });
