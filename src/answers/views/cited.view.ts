import type { KnownBlock } from '@slack/types';
import { context, markedQuote, quote, section } from '../../slack/kit/blocks.ts';
import { clip } from '../../slack/kit/split.ts';
import { bold, lines, md, plain } from '../../slack/kit/text.ts';
import { OMITTED } from '../compose/official.ts';
import { partsOf } from '../compose/passage/marked.ts';
import type { Cited } from '../types.ts';
import { copy } from './copy.ts';

const GIST = 160;

/** One provision: its name and dates, its official words or ours, and what to beware of. */
export function citedBlocks(cited: Cited): KnownBlock[] {
  const { name, within, quote: official, gist, mark, warnings } = cited;
  const head = lines(
    md`${bold(`${name}${within}`)} ${plain(dates(cited))}`,
    cited.standing === 'old' && plain(`${copy.warning} ${copy.oldText}`),
  );
  return [
    ...section(lines(head, official || !gist ? undefined : plain(copy.gist(clip(gist.replaceAll('\n', '；'), GIST))))),
    ...(official ? [mark ? markedQuote(runsOf(official, mark), { bold: true }) : quote([official])] : []),
    ...context(...warnings.map((warning) => plain(`${copy.warning} ${warning}`))),
  ];
}

/** The quote in runs; `changed` are those that answer. */
function runsOf(official: string, mark: string): { text: string; changed: boolean }[] {
  const [part, ...rest] = partsOf(mark);
  const at = part === undefined ? -1 : official.indexOf(part);
  if (part === undefined || at < 0) return [{ text: official, changed: false }];
  const end = at + part.length;
  const after = end < official.length ? runsOf(official.slice(end), rest.join(OMITTED)) : [];
  return [
    ...(at > 0 ? [{ text: official.slice(0, at), changed: false }] : []),
    { text: part, changed: true },
    ...after,
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
