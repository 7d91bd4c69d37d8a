import { rowName, spanText } from './copy.ts';
import { groupOf } from './form.view.ts';
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

/** The block of the form under which that sentence belongs. */
export function stopBlock(stop: Stop): string {
  switch (stop.problem) {
    case 'needsBase':
    case 'baseOutside':
      return 'base';
    case 'needsQuantity':
      return 'quantity';
    case 'contradiction':
      return groupOf(stop.effect);
    case 'lawNotOfDay':
      return 'actEnd';
    case 'foundBeforeAct':
      return 'found';
    case 'packToFill':
      return 'pack';
    case 'outsideLaw':
      return 'proposed';
    default:
      return 'row';
  }
}
