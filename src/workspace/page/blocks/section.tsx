import type { SectionBlock } from '@slack/types';
import { Element } from '../elements/element.tsx';
import { TextObjectView } from '../text/text-object.tsx';
import { Foldable } from './foldable.tsx';
import { Picture } from './picture.tsx';

export function SectionView({ block }: { block: SectionBlock }) {
  return (
    <div className="block-section">
      <div className="section-texts">
        {block.text && (
          <Foldable text={block.text.text} always={block.expand === true}>
            <TextObjectView text={block.text} />
          </Foldable>
        )}
        {block.fields && (
          <div className="section-fields">
            {block.fields.map((field, index) => (
              <TextObjectView key={index.toString()} text={field} />
            ))}
          </div>
        )}
      </div>
      {block.accessory && (
        <div className="section-accessory">
          {block.accessory.type === 'image' ? (
            <Picture image={block.accessory} size="thumb" />
          ) : (
            <Element element={block.accessory} />
          )}
        </div>
      )}
    </div>
  );
}
