import type { KnownBlock } from '@slack/types';
import { rowName, spanText } from './copy.ts';
import { stopCopy as copy } from './stop.copy.ts';
import { yuanText } from './text.grammar.ts';
import type { Stop } from './types.ts';

/** One sentence that says why there is no result, and what to do. */
export function stopText(stop: Stop): string {
  switch (stop.problem) {
    case 'needsBase':
      return copy.needsBase(stop.penalty.base ?? '');
    case 'needsQuantity':
      return copy.needsQuantity(stop.penalty.per ?? '');
    case 'baseOutside':
      return copy.baseOutside(rowName(stop.penalty));
    case 'contradiction':
      return copy.contradiction(...stop.names);
    case 'lawNotOfDay':
      return stop.law.state === 'before'
        ? copy.before(stop.law.citation?.instrument ?? '', stop.law.effective ?? '')
        : copy.after(stop.law.citation?.instrument ?? '', stop.law.repealed ?? '');
    case 'outsideLaw':
      return (stop.below ? copy.below : copy.above)(
        stop.unit === 'days' ? copy.days(stop.proposed) : yuanText(stop.proposed),
        spanText(stop.statutory, stop.unit),
      );
    default:
      return copy[stop.problem];
  }
}

const BLOCKS: Record<Exclude<Stop['problem'], 'contradiction'>, string> = {
  notComputable: 'row',
  noSuchRow: 'row',
  needsBase: 'base',
  needsQuantity: 'quantity',
  baseOutside: 'base',
  packToFill: 'pack',
  foundBeforeAct: 'found',
  decidedBeforeFound: 'decided',
  lawNotOfDay: 'actEnd',
  outsideLaw: 'proposed',
};

/** The input of the form under which a stop is said; of a contradiction, where its second circumstance is ticked. */
export function stopBlock(stop: Stop, blocks: KnownBlock[]): string {
  if (stop.problem !== 'contradiction') return has(BLOCKS[stop.problem], blocks) ? BLOCKS[stop.problem] : 'row';
  const holds = (block: KnownBlock) =>
    block.type === 'input' &&
    block.element.type === 'checkboxes' &&
    block.element.options.some(({ value }) => value === stop.id);
  return blocks.find(holds)?.block_id ?? 'row';
}

function has(id: string, blocks: KnownBlock[]): boolean {
  return blocks.some(({ block_id }) => block_id === id);
}
