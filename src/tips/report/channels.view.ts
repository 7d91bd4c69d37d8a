import type { KnownBlock } from '@slack/types';
import type { Knowledge } from '../../knowledge/types.ts';
import { context, section } from '../../slack/kit/blocks.ts';
import { bold, lines, plain } from '../../slack/kit/text.ts';
import { copy } from './copy.ts';

/** Where else one can complain: what each body has published, and of whom that is not known. */
export function channelBlocks({ channels = [] }: Partial<Pick<Knowledge, 'channels'>>): KnownBlock[] {
  const facts = channels.map(({ body, phone, address, web }) => ({
    body,
    known: [phone, address, web].filter((one) => one !== undefined),
  }));
  const published = facts.filter(({ known }) => known.length > 0);
  const unknown = facts.filter(({ known }) => known.length === 0).map(({ body }) => body);
  return [
    ...(published.length > 0
      ? section(lines(bold(copy.channels), ...published.map(({ body, known }) => plain([body, ...known].join('　')))))
      : []),
    ...(unknown.length > 0 ? context(plain(copy.channelsUnknown(unknown))) : []),
  ];
}
