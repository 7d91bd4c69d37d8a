import { z } from 'zod';

const day = z.iso.date();

/** A bundle is one object a line: what it is, then each tip followed by its sealed parts. */
export const Line = z.discriminatedUnion('line', [
  z.object({ line: z.literal('bundle'), format: z.literal(1), day, custodians: z.array(z.string()) }),
  z.object({
    line: z.literal('tip'),
    id: z.string(),
    accused: z.string().nullable(),
    day,
    expires: day,
    state: z.enum(['received', 'accepted', 'transferred', 'closed']),
    result: z.enum(['true', 'partly', 'untrue', 'refused']).nullable(),
    category: z.string().nullable(),
    reporter: z.string(),
    /** A request to see the sealed identity was granted. */
    revealed: z.boolean(),
  }),
  z.object({
    line: z.literal('part'),
    id: z.string(),
    tip: z.string(),
    kind: z.enum(['report', 'identity', 'said', 'reply', 'note', 'reason', 'reveal', 'file']),
    day,
    box: z.base64(),
    /** Of a box that was sealed anew: SHA-256 of the one in whose place it is to stand, hex. */
    replaces: z.string().optional(),
  }),
]);

export type BundleLine = z.infer<typeof Line>;
export type TipLine = Extract<BundleLine, { line: 'tip' }>;
export type PartLine = Extract<BundleLine, { line: 'part' }>;
