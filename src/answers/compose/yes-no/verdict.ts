import { fold } from '../../tokens.ts';
import { type Asking, askingIn, wordsOf } from './asking.grammar.ts';
import { asksAtOnce, isForRefusal, mayTurnRound, providesFor } from './measures.grammar.ts';
import { isFree, type Said, saidIn } from './said.grammar.ts';

/** Yes or no as far as a text says so; `If` where it sets a condition or leaves an exception. */
export type Verdict = 'may' | 'mayIf' | 'mayNot' | 'mayNotBut' | 'must' | 'mustIf' | 'needNot' | 'depends';

/** Of an action whose words stand apart, so much must stand in the whole sentence, and this much behind the modal word. */
const SENTENCE = 0.6;
const BEHIND = 0.3;

/** So much of the action must stand behind the modal word, by pairs of characters, and of the question in the text, by characters. */
const ACTION = 0.34;
const QUESTION = 0.6;

/** What the words of a provision or card say to a question for yes or no; undefined where they do not say it of that very thing. */
export function verdictOn(question: string, text: string): Verdict | undefined {
  const asking = askingIn(fold(question));
  if (!asking) return undefined;
  const said = fold(text);
  if (share([...asking.matter].filter(isHan), said) < QUESTION) return undefined;
  const clauses = saidIn(said);
  const action = pairsOf(asking.action);
  const found = clauses.filter(({ scope }) => action.length > 0 && share(action, scope) >= ACTION);
  const clear = asking.about === 'may' ? permission(found) : demand(found);
  return clear ?? apart(asking, clauses, { sentence: SENTENCE, behind: BEHIND });
}

/**
 * Whether one may take the measure a question names, where a text provides for it: never flatly, for whether it fits is for
 * the officer to find; and not at once where it is for those who do not mend.
 */
export function verdictOnMeasure(question: string, text: string): Verdict | undefined {
  const asking = askingIn(fold(question));
  if (asking?.about !== 'may' || mayTurnRound(fold(question))) return undefined;
  if (!providesFor(asking.action, fold(text))) return undefined;
  return asksAtOnce(asking.action) && isForRefusal(fold(text)) ? 'depends' : 'mayIf';
}

/** Yes or no where all words of the action stand behind one modal word: enough in an article that is likely. */
export function verdictInArticle(question: string, text: string): Verdict | undefined {
  const asking = askingIn(fold(question));
  return asking && apart(asking, saidIn(fold(text)), { sentence: 1, behind: 1 });
}

/**
 * Yes or no as the passage of an article says it that is likely the one asked for, in whatever words: of the action nothing need stand
 * in it. Never a flat yes, and no flat no where the text sets a condition: whether it is met, the words cannot tell.
 */
export function verdictLikely(question: string, text: string): Verdict | undefined {
  const asking = askingIn(fold(question));
  const said = saidIn(fold(text));
  if (asking?.about === 'must') return isFree(asking.action, fold(text)) ? 'needNot' : demand(said);
  const found = said
    .filter(({ modal }) => modal !== 'must')
    .map((one) => (one.modal === 'may' ? { ...one, limited: true } : one));
  if (!asking || found.length === 0) return undefined;
  return found.some(({ modal, conditional }) => modal === 'mayNot' && conditional) ? 'depends' : permission(found);
}

/** Where the action's words stand before and behind the modal word: 对工具…可以扣押. Never without a condition, because it is less sure. */
function apart(
  { about, action }: Asking,
  said: Said[],
  least: Record<'sentence' | 'behind', number>,
): Verdict | undefined {
  const words = wordsOf(action);
  const found = said.filter(
    ({ scope, sentence }) =>
      words.length > 1 && share(words, sentence) >= least.sentence && share(words, scope) >= least.behind,
  );
  const limited = found.map((one) => ({ ...one, limited: true }));
  return about === 'may' ? permission(limited) : demand(limited);
}

function permission(found: Said[]): Verdict | undefined {
  const [yes, no] = [found.filter(({ modal }) => modal === 'may'), found.filter(({ modal }) => modal === 'mayNot')];
  if (yes.length > 0 && no.length > 0) return 'depends';
  if (no.length > 0) return isLimited(no) ? 'mayNotBut' : 'mayNot';
  if (yes.length > 0) return isLimited(yes) ? 'mayIf' : 'may';
  return undefined;
}

function demand(found: Said[]): Verdict | undefined {
  const duties = found.filter(({ modal }) => modal === 'must');
  if (duties.length === 0) return undefined;
  if (duties.length < found.length) return 'depends';
  return isLimited(duties) ? 'mustIf' : 'must';
}

function isLimited(found: Said[]): boolean {
  return found.some(({ limited }) => limited);
}

function share(parts: string[], text: string): number {
  return parts.filter((part) => text.includes(part)).length / Math.max(1, parts.length);
}

function isHan(character: string): boolean {
  return /\p{Script=Han}/u.test(character);
}

function pairsOf(text: string): string[] {
  const characters = [...text].filter(isHan);
  return [...new Set(characters.slice(1).map((character, at) => `${characters[at]}${character}`))];
}
