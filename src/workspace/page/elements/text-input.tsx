import type { EmailInput, NumberInput, PlainTextInput, URLInput } from '@slack/types';
import { type KeyboardEvent, useContext } from 'react';
import { BlockContext } from '../blocks/surface.ts';
import { composing } from '../composer/keys.ts';
import { useControl } from './use-control.ts';

const KEYBOARD = {
  number_input: 'decimal',
  email_text_input: 'email',
  url_text_input: 'url',
  plain_text_input: 'text',
} as const;

/** One-line and multi-line text, numbers, addresses; numbers stay text, as Slack sends them. */
export function TextControl({ element }: { element: PlainTextInput | NumberInput | EmailInput | URLInput }) {
  const { value, keep, press, attributes } = useControl(element);
  const { dispatches } = useContext(BlockContext);
  const text = (value as string | null) ?? '';
  const on = element.dispatch_action_config?.trigger_actions_on ?? ['on_enter_pressed'];
  const props = {
    className: 'field',
    value: text,
    placeholder: element.placeholder?.text,
    ...attributes,
    onChange: ({ target }: { target: { value: string } }) => {
      keep(target.value || null);
      if (dispatches && on.includes('on_character_entered')) void press({ value: target.value });
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || composing(event) || !dispatches || !on.includes('on_enter_pressed')) return;
      event.preventDefault();
      void press({ value: text });
    },
  };
  if (element.type === 'plain_text_input' && element.multiline) return <textarea rows={4} {...props} />;
  return <input type="text" inputMode={KEYBOARD[element.type]} {...props} />;
}
