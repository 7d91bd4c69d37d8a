import type { CarouselBlock } from '@slack/types';
import { CardView } from './card.tsx';

export function CarouselView({ block }: { block: CarouselBlock }) {
  return (
    <div className="block-carousel">
      {block.elements.map((card, index) => (
        <CardView key={card.block_id ?? index.toString()} block={card} />
      ))}
    </div>
  );
}
