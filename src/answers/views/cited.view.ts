import type { KnownBlock } from '@slack/types';
import { context, quote, section } from '../../slack/kit/blocks.ts';
import { bold, lines, md, plain } from '../../slack/kit/text.ts';
import type { Cited } from '../types.ts';
import { copy } from './copy.ts';

/** One provision: its name, its dates, and its words (official) or ours. */
export function citedBlocks(cited: Cited): KnownBlock[] {
  const { name, within, quote: official, gist, warnings } = cited;
  return [
    ...section(
      lines(
        md`${bold(`${name}${within}`)} ${plain(official ? copy.official : copy.gist)}`,
        !official && gist ? plain(gist) : undefined,
      ),
    ),
    ...(official ? [quote([official])] : []),
    ...context(plain(dates(cited)), ...warnings.map((warning) => plain(`${copy.warning} ${warning}`))),
  ];
}

function dates({ title, adopted, effective, repealed }: Cited): string {
  const days = [
    adopted && copy.adopted(adopted),
    effective ? copy.effective(effective) : copy.effectiveUnknown,
    repealed && copy.repealed(repealed),
  ];
  return copy.dates(
    title,
    days.filter((day) => typeof day === 'string'),
  );
}
