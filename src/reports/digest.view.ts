import type { KnownBlock } from '@slack/types';
import { context, header, row, section } from '../slack/kit/blocks.ts';
import { plain } from '../slack/kit/text.ts';
import { copy } from './copy.ts';
import { statusTable } from './status-table.view.ts';
import type { Digest } from './types.ts';

/** A digest: a line each, with the button that shows what is counted. Whoever presses sees what that person may see. */
export function digestBlocks({ title, lines, standings = [], notes }: Digest): KnownBlock[] {
  return [
    header(title),
    ...statusTable(standings),
    ...lines.flatMap(({ text, button }) =>
      button ? row(plain(text), { ...button, label: copy.look }) : section(plain(text)),
    ),
    ...context(...notes.map(plain)),
  ];
}
