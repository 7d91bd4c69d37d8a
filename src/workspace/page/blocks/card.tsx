import type { CardBlock } from '@slack/types';
import { Element } from '../elements/element.tsx';
import { TextObjectView } from '../text/text-object.tsx';
import { Picture } from './picture.tsx';

export function CardView({ block }: { block: CardBlock }) {
  return (
    <div className="block-card">
      {block.hero_image && <Picture image={block.hero_image} size="full" />}
      <div className="card-head">
        {block.icon && <Picture image={block.icon} size="icon" />}
        <div>
          {block.title && (
            <div className="card-title">
              <TextObjectView text={block.title} />
            </div>
          )}
          {block.subtitle && (
            <div className="muted">
              <TextObjectView text={block.subtitle} />
            </div>
          )}
        </div>
      </div>
      {block.body && <TextObjectView text={block.body} />}
      {block.actions && (
        <div className="block-actions">
          {block.actions.map((button, index) => (
            <Element key={button.action_id ?? index.toString()} element={button} />
          ))}
        </div>
      )}
    </div>
  );
}
