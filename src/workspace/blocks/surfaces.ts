import type { KnownBlock } from '@slack/types';
import { BLOCKS } from './layout.ts';
import { byType, list, type Rule } from './rule.ts';
import { type Place, WHERE } from './where.ts';

/** `any`: blocks of which nobody said where they will stand. */
export type Surface = Place | 'any';

const MESSAGE_BLOCKS = 50;
const VIEW_BLOCKS = 100;

/** The blocks of a surface: which ones it takes, and how many. Views have at least one. */
export const SURFACES: Record<Surface, Rule> = {
  message: list(byType(on('message')), MESSAGE_BLOCKS, 0),
  modal: list(byType(on('modal')), VIEW_BLOCKS),
  home: list(byType(on('home')), VIEW_BLOCKS),
  any: list(byType(BLOCKS), VIEW_BLOCKS),
};

function on(place: Place): Record<string, Rule> {
  return Object.fromEntries(
    Object.entries(BLOCKS).filter(([type]) => WHERE[type as KnownBlock['type']].includes(place)),
  );
}
