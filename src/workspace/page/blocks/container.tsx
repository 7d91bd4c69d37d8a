import type { ContainerBlock } from '@slack/types';
import { TextObjectView } from '../text/text-object.tsx';
import { BlockView } from './block.tsx';
import { Picture } from './picture.tsx';
import { RichTextView } from './rich-text.tsx';

export function ContainerView({ block }: { block: ContainerBlock }) {
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
  const children = block.child_blocks.map((child, index) => (
    <BlockView key={child.block_id ?? index.toString()} block={child} />
  ));
  const look = `block-container ${block.width ?? 'standard'} ${block.has_header_divider ? 'lined' : ''}`;
  if (!block.is_collapsible) {
    return (
      <section className={look}>
        {head}
        <div className="blocks">{children}</div>
      </section>
    );
  }
  return (
    <details className={look} open={!block.default_collapsed}>
      <summary>{head}</summary>
      <div className="blocks">{children}</div>
    </details>
  );
}
