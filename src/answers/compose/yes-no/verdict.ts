import { fold } from '../../tokens.ts';
import { askingIn } from './asking.grammar.ts';
import { type Said, saidIn } from './said.grammar.ts';

/** Yes or no as far as a text says so; `If` where it sets a condition or leaves an exception. */
export type Verdict = 'may' | 'mayIf' | 'mayNot' | 'mayNotBut' | 'must' | 'mustIf' | 'depends';

/** So much of the action must stand behind the modal word, by pairs of characters, and of the question in the text, by characters. */
const ACTION = 0.34;
const QUESTION = 0.6;

/** What the words of a provision or card say to a question for yes or no; undefined where they do not say it of that very thing. */
export function verdictOn(question: string, text: string): Verdict | undefined {
  const asking = askingIn(fold(question));
  if (!asking) return undefined;
  const said = fold(text);
  if (share([...asking.matter].filter(isHan), said) < QUESTION) return undefined;
  const action = pairsOf(asking.action);
  const found = saidIn(said).filter(({ scope }) => action.length > 0 && share(action, scope) >= ACTION);
  return asking.about === 'may' ? permission(found) : demand(found);
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
