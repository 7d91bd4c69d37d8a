import type { Named } from '../../knowledge/grammar.ts';
import type { Citation } from '../../knowledge/types.ts';
import type { Index } from '../artefact/open.ts';
import type { Refusal } from './refusal.types.ts';
import { unknownLaw } from './unknown-law.grammar.ts';

/** The refusal of a question that names a provision or an instrument nobody here has; undefined for any other. */
export function refusedByName(
  cites: Citation[],
  { index, named }: { index: Index; named: readonly Named[] },
  text: string,
): { card: false; refusal: Refusal } | undefined {
  const [cited] = cites;
  const name = cited ? undefined : unknownLaw(text, named);
  if (!cited && name === undefined) return undefined;
  const bare = index.texts.articles === 0 && { withoutTexts: true as const };
  return {
    card: false,
    refusal: { reason: 'notHeld', ...(name ? { missing: 'instrument', name } : { missing: 'article' }), ...bare },
  };
}
