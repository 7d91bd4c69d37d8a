import type { Field } from '../../knowledge/types.ts';
import type { Coverage } from '../passages/coverage.ts';
import type { Kind } from '../passages/kinds.grammar.ts';
import type { CardScore } from '../search/choose.ts';
import type { IntentName } from '../search/intent.ts';
import type { AskedAlike } from './alike.ts';

/** A question, as far as it orders provisions. */
export interface AskedFor {
  field?: Field | undefined;
  intents: ReadonlySet<IntentName>;
  /** Best first. */
  cards: CardScore[];
  /** The kinds of thing it asks for. */
  kinds: ReadonlySet<Kind>;
  covers: Coverage;
  /** How far phrases that people ask with say the same. */
  phrased: AskedAlike;
}
