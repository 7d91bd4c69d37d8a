import type { KnownBlock } from '@slack/types';
import type { Services } from '../services.ts';
import { button, controls, divider, section } from '../slack/kit/blocks.ts';
import { bold, lines, plain } from '../slack/kit/text.ts';
import { copy } from './home.copy.ts';

/** For everybody: where to report, and where to ask. */
export function homeBlocks({ tips }: Pick<Services, 'tips'>): KnownBlock[] {
  if (!tips) return [];
  return [
    divider(),
    ...section(lines(bold(copy.title), plain(copy.says))),
    ...controls(button({ action: 'tip', label: copy.report }), button({ action: 'tip_status', label: copy.ask })),
  ];
}
