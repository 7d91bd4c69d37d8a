import type { RichTextBlock, RichTextBlockElement } from '@slack/types';
import { copy } from '../copy.ts';
import { Fault } from './fault.tsx';
import { RichInline } from './rich-inline.tsx';

export function RichTextView({ block }: { block: RichTextBlock }) {
  return (
    <div className="rich-text">
      {block.elements.map((part, index) => (
        <Part key={index.toString()} part={part} />
      ))}
    </div>
  );
}

function Part({ part }: { part: RichTextBlockElement }) {
  switch (part.type) {
    case 'rich_text_section':
      return (
        <div className="rich-section">
          <RichInline elements={part.elements} />
        </div>
      );
    case 'rich_text_quote':
      return (
        <blockquote>
          <RichInline elements={part.elements} />
        </blockquote>
      );
    case 'rich_text_preformatted':
      return (
        <pre>
          <RichInline elements={part.elements} />
        </pre>
      );
    case 'rich_text_list': {
      const List = part.style === 'ordered' ? 'ol' : 'ul';
      return (
        <List className={`indent-${part.indent ?? 0}`}>
          {part.elements.map((item, index) => (
            <li key={index.toString()}>
              <RichInline elements={item.elements} />
            </li>
          ))}
        </List>
      );
    }
    default: {
      const unknown: never = part;
      return <Fault reason={copy.blocks.unknownElement(String((unknown as { type?: unknown }).type))} />;
    }
  }
}
