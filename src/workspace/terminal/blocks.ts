import type { KnownBlock } from '@slack/types';
import type { Person } from '../protocol.ts';
import { copy } from './copy.ts';
import { plainText } from './plain.ts';
import { tableLines } from './table.ts';

const RULE = '─'.repeat(40);

type Loose = Record<string, unknown>;

/** Blocks as lines of text: what a person would read, buttons in brackets. */
export function blockLines(block: KnownBlock, people: Person[]): string[] {
  const loose = block as unknown as Loose;
  switch (block.type) {
    case 'divider':
      return [RULE];
    case 'header':
      return [`【${block.text.text}】`];
    case 'section':
      return [
        ...text(loose.text, people),
        ...list(loose.fields).flatMap((field) => text(field, people)),
        ...controls([loose.accessory]),
      ];
    case 'context':
      return list(loose.elements)
        .flatMap((element) => text(element, people))
        .map((line) => `  ${line}`);
    case 'actions':
    case 'context_actions':
      return controls(list(loose.elements));
    case 'rich_text':
      return list(loose.elements).flatMap((element) => richLines(element as Loose));
    case 'input':
      return [`${(loose.label as Loose).text}：____`];
    case 'table':
      return tableLines(block);
    case 'markdown':
      return String(loose.text).split('\n');
    case 'task_card':
      return [`${copy.task[block.status ?? 'complete']}${block.title}`];
    default:
      return [`（${block.type}）`];
  }
}

function text(object: unknown, people: Person[]): string[] {
  if (!object) return [];
  const { type, text: words = '' } = object as { type: string; text?: string };
  return (type === 'mrkdwn' ? plainText(words, people) : words).split('\n');
}

/** All buttons of a row on one line; feedback as its two choices. */
function controls(elements: unknown[]): string[] {
  const labels = elements.flatMap((element) => labelsOf(element as Loose | undefined));
  return labels.length > 0 ? [labels.map((label) => `[${label}]`).join(' ')] : [];
}

function labelsOf(element: Loose | undefined): string[] {
  if (!element) return [];
  if (element.type === 'feedback_buttons')
    return [element.positive_button, element.negative_button].map(
      (button) => ((button as Loose).text as Loose).text as string,
    );
  const label = (element.text ?? element.placeholder) as Loose | undefined;
  return label ? [String(label.text)] : [];
}

function richLines(element: Loose): string[] {
  const prefix = element.type === 'rich_text_quote' ? '│ ' : element.type === 'rich_text_list' ? '• ' : '';
  const words =
    element.type === 'rich_text_list' ? list(element.elements).map(richText) : richText(element).split('\n');
  return words.map((line) => `${prefix}${line}`);
}

function richText(element: unknown): string {
  return list((element as Loose).elements)
    .map((part) => String((part as Loose).text ?? (part as Loose).url ?? ''))
    .join('');
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
