import { z } from 'zod';

/** Slack's own ids, and nothing that could lead a request elsewhere. */
const given = z.object({
  id: z.string().regex(/^F[A-Z0-9]+$/),
  name: z.string(),
  size: z.number().int().nonnegative(),
});

/** Files that a person chose in a form, by which `services.files` reads them. Name and size are Slack's word. */
export const givenFiles = z.array(given, { error: '请选一个文件。' }).min(1, { error: '请选一个文件。' });
