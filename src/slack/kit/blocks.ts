import type {
  ActionsBlock,
  Button,
  ContextActionsBlock,
  ContextBlock,
  DividerBlock,
  HeaderBlock,
  KnownBlock,
  RichTextBlock,
  SectionBlock,
  StaticSelect,
} from '@slack/types';
import { clip, split } from './split.ts';
import type { Mrkdwn } from './text.ts';

const SECTION = 3000;
const HEADER = 150;
const BUTTON = 75;
const VALUE = 2000;
const CONTEXT = 10;

export function header(text: string): HeaderBlock {
  return { type: 'header', text: { type: 'plain_text', text: clip(text, HEADER), emoji: false } };
}

/** One or more sections: long text is cut where Slack's limit of 3,000 characters falls. */
export function section(text: Mrkdwn): SectionBlock[] {
  return split(text, SECTION).map((piece) => ({
    type: 'section',
    expand: true,
    text: { type: 'mrkdwn', text: piece, verbatim: true },
  }));
}

/** A line with a button at its right end. */
export function row(text: Mrkdwn, spec: ButtonSpec): SectionBlock {
  return {
    type: 'section',
    text: { type: 'mrkdwn', text: clip(text, SECTION), verbatim: true },
    accessory: button(spec),
  };
}

/** Small grey lines; Slack takes ten at most. */
export function context(...texts: Mrkdwn[]): ContextBlock[] {
  const elements = texts.filter((text) => text.trim()).slice(0, CONTEXT);
  if (elements.length === 0) return [];
  return [
    {
      type: 'context',
      elements: elements.map((text) => ({ type: 'mrkdwn', text: clip(text, SECTION), verbatim: true })),
    },
  ];
}

export function divider(): DividerBlock {
  return { type: 'divider' };
}

/** Verbatim official text: rich text is not parsed, so nothing in it can become markup. */
export function quote(paragraphs: string[]): RichTextBlock {
  const text = paragraphs.join('\n');
  return { type: 'rich_text', elements: [{ type: 'rich_text_quote', elements: [{ type: 'text', text }] }] };
}

/** The same with the words that differ from another text marked. */
export function markedQuote(
  runs: { text: string; changed: boolean }[],
  style: { bold?: boolean; strike?: boolean },
): RichTextBlock {
  const elements = runs.map(({ text, changed }) => ({ type: 'text' as const, text, ...(changed && { style }) }));
  return { type: 'rich_text', elements: [{ type: 'rich_text_quote', elements }] };
}

export interface ButtonSpec {
  action: string;
  label: string;
  value?: string;
  primary?: boolean;
}

export function buttons(specs: ButtonSpec[]): ActionsBlock[] {
  return controls(...specs.map(button));
}

export interface MenuSpec {
  action: string;
  label: string;
  choices: { label: string; value: string }[];
}

/** A menu that acts when something in it is chosen, beside buttons. */
export function menu({ action, label, choices }: MenuSpec): StaticSelect {
  const words = (text: string) => ({ type: 'plain_text' as const, text: clip(text, BUTTON), emoji: false });
  return {
    type: 'static_select',
    action_id: action,
    placeholder: words(label),
    options: choices.map((choice) => ({ text: words(choice.label), value: choice.value })),
  };
}

/** Buttons and menus in one line; nothing where there are none. */
export function controls(...elements: ActionsBlock['elements']): ActionsBlock[] {
  return elements.length === 0 ? [] : [{ type: 'actions', elements }];
}

export function button({ action, label, value, primary }: ButtonSpec): Button {
  if (value && [...value].length > VALUE) throw new Error(`button ${action}: value over ${VALUE} characters`);
  return {
    type: 'button',
    action_id: action,
    text: { type: 'plain_text', text: clip(label, BUTTON), emoji: false },
    ...(value && { value }),
    ...(primary && { style: 'primary' }),
  };
}

/** 有用 / 没用, as Slack draws them under an answer. */
export function feedback(
  action: string,
  good: { label: string; value: string },
  bad: { label: string; value: string },
): ContextActionsBlock {
  const choice = ({ label, value }: { label: string; value: string }) => ({
    text: { type: 'plain_text' as const, text: label },
    accessibility_label: label,
    value,
  });
  return {
    type: 'context_actions',
    elements: [
      { type: 'feedback_buttons', action_id: action, positive_button: choice(good), negative_button: choice(bad) },
    ],
  };
}

/** Characters of text in blocks, as Slack's undocumented aggregate limit counts them. */
export function weight(blocks: KnownBlock[]): number {
  let sum = 0;
  JSON.stringify(blocks, (key, value) => {
    if (typeof value === 'string' && (key === 'text' || key === 'value')) sum += [...value].length;
    return value;
  });
  return sum;
}
