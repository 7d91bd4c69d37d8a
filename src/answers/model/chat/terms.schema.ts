import { z } from 'zod';

const MOST = 8;

/** Words to search by: Chinese alone, so that neither figures nor articles come in with them. */
export const Terms = z.object({
  terms: z
    .array(z.string())
    .transform((terms) => terms.filter((term) => /^\p{Script=Han}{2,12}$/u.test(term)).slice(0, MOST)),
});
