import type { Growth } from '../../protocol.ts';
import type { Json } from '../../types.ts';

/** What to tell a page that has the blocks of before, so that it has those of after. */
export function growth(before: Json[], after: Json[]): Growth[] {
  return after.flatMap((block, at): Growth[] => {
    const old = before[at];
    if (old === block) return [];
    const grew = old?.type === 'markdown' && block.type === 'markdown' && old.block_id === block.block_id;
    if (!grew) return [{ at, block: block as never }];
    const from = String(old.text).length;
    return [{ at, from, text: String(block.text).slice(from) }];
  });
}
