import type { InputBlock } from '@slack/types';
import { useContext, useId, useMemo } from 'react';
import { copy } from '../copy.ts';
import { Element } from '../elements/element.tsx';
import { BlockContext, SurfaceContext } from './surface.ts';

/** A labelled control with its hint, and the error the app or the page found in it. */
export function InputView({ block }: { block: InputBlock }) {
  const place = useContext(BlockContext);
  const { errors } = useContext(SurfaceContext);
  const id = useId();
  const here = useMemo(
    () => ({ ...place, field: { label: `${id}label`, control: `${id}control`, notes: `${id}notes` } }),
    [place, id],
  );
  const error = errors[place.blockId];
  return (
    <div className={error ? 'block-input invalid' : 'block-input'} data-block={place.blockId}>
      <label id={here.field.label} htmlFor={here.field.control}>
        {block.label.text}
        {block.optional && <span className="muted">{copy.elements.optional}</span>}
      </label>
      <BlockContext value={here}>
        <Element element={block.element} />
      </BlockContext>
      <div id={here.field.notes}>
        {error && (
          <p className="error" role="alert" data-testid="input-error">
            {error}
          </p>
        )}
        {block.hint && <p className="hint">{block.hint.text}</p>}
      </div>
    </div>
  );
}
