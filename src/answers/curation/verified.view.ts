import type { KnownBlock } from '@slack/types';
import { printCitation } from '../../knowledge/grammar.ts';
import { buttons, context, divider, header, section } from '../../slack/kit/blocks.ts';
import { bold, lines, plain } from '../../slack/kit/text.ts';
import { copy } from './copy.ts';
import type { Verified } from './verified.ts';

const PAGE = 8;

/** The verified answers in use as a message, from one place on. */
export function verifiedBlocks(verified: Verified[], from = 0): KnownBlock[] {
  const left = verified.length - from - PAGE;
  return [
    header(copy.verifiedTitle),
    ...context(plain(copy.verifiedCount(verified.length))),
    ...verified.slice(from, from + PAGE).flatMap(entry),
    ...(left > 0 ? buttons([{ action: 'verified', label: copy.more(left), value: String(from + PAGE) }]) : []),
  ];
}

function entry({ id, question, text, role, day, field, citations }: Verified): KnownBlock[] {
  const basis = citations.map(printCitation).join('、');
  return [
    divider(),
    ...section(lines(bold(question), plain(text))),
    ...context(
      lines(plain(copy.verifiedBy(role, day)), plain(copy.restsOn(basis)), field && plain(copy.onlyIn(field))),
    ),
    ...buttons([
      { action: 'correct', label: copy.correct, value: id },
      { action: 'withdraw', label: copy.withdraw, value: id },
    ]),
  ];
}
