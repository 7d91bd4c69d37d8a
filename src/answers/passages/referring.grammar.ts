import { chineseNumeral } from '../../knowledge/grammar.ts';
import { hasFigure } from './companions.grammar.ts';

/** Whether a clause says what an item of the paragraph before costs: 有前款第三项、第四项行为之一，处…. */
export function refersToItem(clause: string, item: number): boolean {
  return /前款|第一款/.test(clause) && clause.includes(`第${chineseNumeral(item)}项`) && hasFigure(clause);
}
