import type { ContainerBlock } from '@slack/types';
import type { ReactNode } from 'react';
import { TextObjectView } from '../text/text-object.tsx';
import { Picture } from './picture.tsx';
import { RichTextView } from './rich-text.tsx';

/** A titled box around other blocks, which folds where the app says so. */
export function ContainerView({ block, children }: { block: ContainerBlock; children: ReactNode }) {
  const head = (
    <span className="container-head">
      {block.icon && <Picture image={block.icon} size="icon" />}
      <span>
        <b>{block.rich_text_title ? <RichTextView block={block.rich_text_title} /> : block.title?.text}</b>
        {block.subtitle && (
          <span className="muted">
            <TextObjectView text={block.subtitle} />
          </span>
        )}
      </span>
    </span>
  );
  const look = `block-container ${block.width ?? 'standard'} ${block.has_header_divider ? 'lined' : ''}`;
  if (!block.is_collapsible) {
    return (
      <section className={look}>
        {head}
        {children}
      </section>
    );
  }
  return (
    <details className={look} open={!block.default_collapsed}>
      <summary>{head}</summary>
      {children}
    </details>
  );
}
