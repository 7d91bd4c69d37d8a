import type { ContextBlock, HeaderBlock, MarkdownBlock } from '@slack/types';
import { emojify } from '../text/emoji.ts';
import { MarkdownView } from '../text/markdown-view.tsx';
import { TextObjectView } from '../text/text-object.tsx';
import { Picture } from './picture.tsx';

export function HeaderView({ block }: { block: HeaderBlock }) {
  return <h3 className="block-header">{emojify(block.text.text)}</h3>;
}

export function DividerView() {
  return <hr className="divider" />;
}

export function ContextView({ block }: { block: ContextBlock }) {
  return (
    <div className="block-context">
      {block.elements.map((element, index) =>
        element.type === 'image' ? (
          <Picture key={index.toString()} image={element} size="icon" />
        ) : (
          <TextObjectView key={index.toString()} text={element} />
        ),
      )}
    </div>
  );
}

export function MarkdownBlockView({ block }: { block: MarkdownBlock }) {
  return <MarkdownView text={block.text} />;
}
