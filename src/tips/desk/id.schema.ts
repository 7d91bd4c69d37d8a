import { z } from 'zod';
import { copy } from './copy.ts';

/** The number of a tip, as a button carries it or a person types it. */
export const tipId = z
  .string({ error: copy.badId })
  .trim()
  .toUpperCase()
  .regex(/^TS-[A-Z2-9]{5}$/, { error: copy.badId });

/** A text that has to be there. */
export const needed = z.string({ error: copy.missing }).trim().min(1, { error: copy.missing }).max(3000);

export const optional = z.string().trim().max(3000).default('');
