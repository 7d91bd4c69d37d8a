import type { InputBlock } from '@slack/types';

export const words = (text: string) => ({ type: 'plain_text' as const, text, emoji: false });

/** Slack takes ten files of 10 MB each in one input. */
const MOST_FILES = 10;

interface InputSpec {
  /** The name under which the form's schema finds the value. */
  id: string;
  label: string;
  element: InputBlock['element'];
  hint?: string;
  optional?: boolean;
}

interface FileSpec extends Omit<InputSpec, 'element'> {
  filetypes: string[];
  most?: number;
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

/** Where a person chooses files of their own: at most `most`, with these endings (without dots); what comes is still to be checked. */
export function fileInput({ most = MOST_FILES, filetypes, ...field }: FileSpec): InputBlock {
  const element = { type: 'file_input' as const, action_id: field.id, filetypes, max_files: most };
  return input({ ...field, element });
}
