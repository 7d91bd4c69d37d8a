import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import { Terms } from './terms.schema.ts';

/** The words of the law for a question; none where the model gives none in the form asked for. */
export async function rewrite(chat: BaseChatModel, prompt: string, signal: AbortSignal): Promise<string[]> {
  const { text } = await chat.invoke(prompt, { signal });
  const read = Terms.safeParse(jsonIn(text));
  return read.success ? read.data.terms : [];
}

/** The last object in what was written: models put words and fences around it. */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text.match(/\{[^{}]*\}(?=[^{}]*$)/)?.[0] ?? '');
  } catch {
    return undefined;
  }
}
