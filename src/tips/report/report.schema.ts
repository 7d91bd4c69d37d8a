import { z } from 'zod';
import { givenFiles } from '../../slack/incoming/given.schema.ts';
import { readCode } from '../code/code.ts';
import { copy } from './copy.ts';

/** Characters that Slack takes in one input. */
export const MOST = 3000;

const part = z.string().max(MOST, { error: copy.tooLong });

/** The form as it was filled in, with the receipt code that it carried. */
export const reportInput = z
  .object({
    code: z.string().regex(/^\d{24}$/),
    accused: z.string(),
    when: part.optional(),
    where: part.optional(),
    what: z.string({ error: copy.whatMissing }).trim().min(1, { error: copy.whatMissing }).max(MOST, copy.tooLong),
    more1: part.optional(),
    more2: part.optional(),
    files: givenFiles.optional(),
    identity: z.enum(['anonymous', 'sealed', 'open']).default('anonymous'),
    name: part.optional(),
    copied: z.string().default(''),
  })
  .check(({ value, issues }) => {
    const wrong = (path: string, message: string) =>
      issues.push({ code: 'custom', input: value, path: [path], message });
    if (readCode(value.copied) !== value.code) wrong('copied', copy.copiedWrong);
    if (value.identity === 'anonymous' && value.name) wrong('name', copy.whoNotWanted);
    if (value.identity !== 'anonymous' && !value.name) wrong('name', copy.whoMissing);
  });

export type Reported = z.output<typeof reportInput>;
