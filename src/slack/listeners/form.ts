import type { ViewErrorsResponseAction } from '@slack/bolt';

interface Form {
  blocks?: { type: string; block_id?: string }[] | undefined;
}

/** Keeps a submitted form open, with what was typed, and a sentence under its first input; undefined without inputs. */
export function underFirstInput(view: Form | undefined, sentence: string): ViewErrorsResponseAction | undefined {
  const first = view?.blocks?.find((block) => block.type === 'input')?.block_id;
  return first ? { response_action: 'errors', errors: { [first]: sentence } } : undefined;
}
