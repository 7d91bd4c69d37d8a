import { mapInside } from '../blocks/inside.ts';
import type { Json } from '../types.ts';
import { newShortId } from './ids.ts';

/** Blocks with the block and action ids Slack makes up where the app gave none, also inside containers and carousels. */
export function fillIds(blocks: Json[]): Json[] {
  return mapInside(blocks, {
    block: (block) => ({ ...block, block_id: block.block_id ?? newShortId() }),
    element: (element) => ({ ...element, action_id: element.action_id ?? newShortId() }),
  });
}
