import { z } from 'zod';
import { ROLES, type Role } from '../people/index.ts';
import { copy } from './copy.ts';

const BOUND: Role[] = ['officer', 'contact', 'head'];
const WORDS = 60;
const user = z.string({ error: copy.needsUser }).regex(/^[UW][A-Z0-9]+$/, copy.needsUser);
const words = z.string().trim().max(WORDS, copy.tooLong(WORDS)).optional();

/** What the form says of a person; some roles only make sense within a department. */
export const personInput = z
  .object({
    user,
    roles: z.array(z.enum(ROLES)).default([]),
    department: z.string().optional(),
    unit: words,
    post: words,
  })
  .refine(({ roles, department }) => department || !roles.some((role) => BOUND.includes(role)), {
    path: ['department'],
    error: copy.needsDepartment,
  })
  .transform(({ department, unit, post, ...rest }) => ({
    ...rest,
    ...(department && { department }),
    ...(unit && { unit }),
    ...(post && { post }),
  }));

/** A user id, or `new`: undefined. */
export const whoInput = z
  .union([user, z.literal('new')])
  .transform((written) => (written === 'new' ? undefined : written));
