import type { InputBlock } from '@slack/types';

export const words = (text: string) => ({ type: 'plain_text' as const, text, emoji: false });

interface InputSpec {
  /** The name under which the form's schema finds the value. */
  id: string;
  label: string;
  element: InputBlock['element'];
  hint?: string;
  optional?: boolean;
}

/** One labelled input of a form. */
export function input({ id, label, element, hint, optional }: InputSpec): InputBlock {
  return {
    type: 'input',
    block_id: id,
    label: words(label),
    element,
    ...(hint && { hint: words(hint) }),
    ...(optional && { optional }),
  };
}
