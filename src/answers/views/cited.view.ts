import type { KnownBlock } from '@slack/types';
import { context, quote, section } from '../../slack/kit/blocks.ts';
import { clip } from '../../slack/kit/split.ts';
import { bold, lines, md, plain } from '../../slack/kit/text.ts';
import type { Cited } from '../types.ts';
import { copy } from './copy.ts';

const GIST = 160;

/** One provision: its name and dates, its official words or ours, and what to beware of. */
export function citedBlocks(cited: Cited): KnownBlock[] {
  const { name, within, quote: official, gist, warnings } = cited;
  const head = lines(
    md`${bold(`${name}${within}`)} ${plain(dates(cited))}`,
    cited.standing === 'old' && plain(`${copy.warning} ${copy.oldText}`),
  );
  return [
    ...section(lines(head, official || !gist ? undefined : plain(copy.gist(clip(gist.replaceAll('\n', '；'), GIST))))),
    ...(official ? [quote([official])] : []),
    ...context(...warnings.map((warning) => plain(`${copy.warning} ${warning}`))),
  ];
}

function dates({ adopted, effective, repealed }: Cited): string {
  const days = [
    adopted && copy.adopted(adopted),
    effective ? copy.effective(effective) : copy.effectiveUnknown,
    repealed && copy.repealed(repealed),
  ];
  return copy.aside(days.filter((day) => typeof day === 'string').join('，'));
}
