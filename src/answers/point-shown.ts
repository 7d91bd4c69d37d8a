import { numbers } from './asked/numbers.grammar.ts';
import { withoutParticle } from './grammar.ts';
import { fold } from './tokens.ts';

/**
 * Whether a text shows the point of a question, in one of its wordings: the same characters in a row when width, marks,
 * spaces and 的 are left out and numbers are put in digits (二百元以上 = 200元以上, 百分之五 = 5%). 5日 is not shown by 15日.
 */
export function showsPoint(text: string, wordings: string | readonly string[]): boolean {
  const said = bare(text);
  return [wordings].flat().some((wording) => stands(bare(wording), said));
}

function bare(text: string): string {
  return withoutParticle(numbers(fold(text))).replace(/[^\p{L}\p{N}%]/gu, '');
}

function stands(point: string, text: string): boolean {
  const digit = /\d/;
  for (let at = text.indexOf(point); at >= 0; at = text.indexOf(point, at + 1)) {
    const end = at + point.length;
    const cut = digit.test(point[0] ?? '') && digit.test(text[at - 1] ?? '');
    if (!cut && !(digit.test(point.at(-1) ?? '') && digit.test(text[end] ?? ''))) return point !== '';
  }
  return false;
}
