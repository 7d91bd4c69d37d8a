import type { CarouselBlock } from '@slack/types';
import { CardView } from './card.tsx';
import { BlockContext } from './surface.ts';

/** Cards beside each other; a press on one is told with the id of the card, not of the carousel. */
export function CarouselView({ block }: { block: CarouselBlock }) {
  return (
    <div className="block-carousel">
      {block.elements.map((card, index) => (
        <BlockContext
          key={card.block_id ?? index.toString()}
          value={{ blockId: card.block_id ?? '', dispatches: true }}
        >
          <CardView block={card} />
        </BlockContext>
      ))}
    </div>
  );
}
