import type { RichTextBlock, RichTextInput } from '@slack/types';
import { useControl } from './use-control.ts';

/** Rich text is typed plain here and sent as one section. */
export function RichTextControl({ element }: { element: RichTextInput }) {
  const { value, keep, attributes } = useControl(element);
  return (
    <textarea
      className="field"
      rows={element.min_lines ?? 4}
      value={plain(value as RichTextBlock | null)}
      placeholder={element.placeholder?.text}
      {...attributes}
      onChange={({ target }) => keep(target.value ? rich(target.value) : null)}
    />
  );
}

function rich(text: string): RichTextBlock {
  return { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }] };
}

function plain(block: RichTextBlock | null): string {
  const inline = (block?.elements ?? []).flatMap((part) =>
    part.type === 'rich_text_list' ? part.elements.flatMap((item) => item.elements) : part.elements,
  );
  return inline.map((each) => ('text' in each ? (each.text ?? '') : '')).join('');
}
