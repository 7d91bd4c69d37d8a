import { placeLabel } from '../knowledge/grammar.ts';
import type { Citation } from '../knowledge/types.ts';

/** 行政处罚法第六十四条第一项 */
export function placeName(rule: Citation): string {
  return `${rule.instrument}${placeLabel(rule)}`;
}
