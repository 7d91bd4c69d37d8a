/** A question for yes or no: whether one may or must, and the very thing it asks about. */
export interface Asking {
  about: 'may' | 'must';
  action: string;
  /** All of it but the words that ask. */
  matter: string;
}

const END = '[吗么伐呀啊呢不]';
/** 能不能收回, 可以委托…吗: the action stands behind, in the last clause that has the word. */
const MAY_BEFORE = /^(.*[，,\s])?([^，,\s]*?)(?:能不能够?|可不可以|可否|能否|是否可以|可以|能)(.+)$/;
/** …行不行, …合法吗: it stands before. */
const MAY_BEHIND = new RegExp(`^(.*?)([^，,]+?)(?:行不行|合不合法|(?:(?<![执进施履实])行|合法|允许|可以)${END})$`);
const MUST = /^(.*?)(?:要不要|需不需要|该不该|是否应当|必须|应当)(.+)$/;
const ENDS = new RegExp(`${END}$`);
const EITHER = /能不能|可不可以|可否|能否|是否|要不要|需不需要|该不该/;
const DENIES = /[不未无别非拒]|没(?!收)/;

/** Reads a folded question; undefined for any other, and for one that denies the action, whose yes would be a no. */
export function askingIn(question: string): Asking | undefined {
  const plain = question.replace(/[\s\p{P}]+$/u, '');
  const behind = MAY_BEHIND.exec(plain);
  if (behind) return asking('may', behind);
  if (!ENDS.test(plain) && !EITHER.test(plain)) return undefined;
  const bare = plain.replace(ENDS, '');
  const must = MUST.exec(bare);
  const may = MAY_BEFORE.exec(bare);
  if (must) return asking('must', must);
  return may ? asking('may', [may[0], `${may[1] ?? ''}${may[2]}`, may[3] ?? '']) : undefined;
}

/** The characters of an action that say something: 扣他的工具 → 扣工具. */
export function wordsOf(action: string): string[] {
  const plain = action.replace(/[他她它我你您们的了把给着在下来去先直接就还也都又一点个]/g, '');
  return [...new Set([...plain].filter((character) => /\p{Script=Han}/u.test(character)))];
}

function asking(about: Asking['about'], [, rest = '', action = '']: readonly string[]): Asking | undefined {
  return DENIES.test(action) ? undefined : { about, action, matter: `${rest}${action}` };
}
