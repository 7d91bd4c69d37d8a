import { fold } from '../../tokens.ts';
import type { Answering } from '../../types.ts';
import { mayTurnRound } from './measures.grammar.ts';
import { asksWhetherPunished, penaltySaid } from './punished.grammar.ts';
import { type Verdict, verdictInArticle, verdictLikely, verdictOn, verdictOnMeasure } from './verdict.ts';

/** Yes or no as a passage says it; undefined where it leaves out too much of what is asked, and may be about something else. */
export function verdictOfPassage(question: string, { quote, settles, likely, asked }: Answering): Verdict | undefined {
  if (asksWhetherPunished(fold(question))) return settles || likely ? penaltySaid(quote) : undefined;
  const said = settles && verdictOn(question, quote);
  if (said || !likely) return said;
  const likelySaid =
    verdictInArticle(question, quote) ??
    verdictOnMeasure(question, quote) ??
    (asked ? verdictLikely(question, quote) : undefined);
  // What turns it round may stand in another article.
  const isOpen = likelySaid === 'mayIf' && mayTurnRound(fold(question)) && !mayTurnRound(fold(quote));
  return isOpen ? undefined : likelySaid;
}
