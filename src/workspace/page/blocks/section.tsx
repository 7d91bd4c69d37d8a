import type { SectionBlock } from '@slack/types';
import { useId, useState } from 'react';
import { copy } from '../copy.ts';
import { Element } from '../elements/element.tsx';
import { TextObjectView } from '../text/text-object.tsx';
import { Picture } from './picture.tsx';

/** Above either, Slack folds the text unless the section says `expand`. */
const LONG = { characters: 700, lines: 15 };

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

function Foldable({ text, always, children }: { text: string; always: boolean; children: React.ReactNode }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const long = text.length > LONG.characters || text.split('\n').length > LONG.lines;
  if (always || !long) return children;
  return (
    <>
      <div id={id} className={open ? '' : 'folded'}>
        {children}
      </div>
      <button type="button" className="link" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {open ? copy.blocks.fold : copy.blocks.unfold}
      </button>
    </>
  );
}
