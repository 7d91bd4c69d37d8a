import { z } from 'zod';
import type { Place } from './store.ts';

/** What buttons and forms carry: period, department, and the revision they were made from. */
export interface Carried extends Place {
  revision: number;
}

export function carriedValue({ period, department, revision }: Carried): string {
  return `${period}:${department}:${revision}`;
}

export const carriedInput: z.ZodType<Carried, string> = z
  .string()
  .regex(/^\d{4}-R\d:[A-Z]{2,4}:\d{1,6}$/)
  .transform((value) => {
    const [period = '', department = '', revision] = value.split(':');
    return { period, department, revision: Number(revision) };
  });

export const sectionInput: z.ZodType<Carried & { section: string }, string> = z
  .string()
  .regex(/^[A-Z]:/)
  .transform((value, context) => {
    const read = carriedInput.safeParse(value.slice(2));
    if (read.success) return { ...read.data, section: value.slice(0, 1) };
    context.issues.push({ code: 'custom', message: '', input: value });
    return z.NEVER;
  });

/** A form of ours: `at` as carried, and whatever was filled in. */
export const formInput: z.ZodType<{ at: Carried; values: Record<string, string> }, Record<string, unknown>> = z
  .record(z.string(), z.unknown())
  .transform((given, context) => {
    const read = carriedInput.safeParse(given.at);
    const values = Object.entries(given).filter((one): one is [string, string] => typeof one[1] === 'string');
    if (read.success) return { at: read.data, values: Object.fromEntries(values) };
    context.issues.push({ code: 'custom', message: '', input: given });
    return z.NEVER;
  });

export const periodInput = z.string().regex(/^\d{4}-R\d$/);
