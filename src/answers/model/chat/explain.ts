import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import { type AIMessageChunk, type BaseMessage, HumanMessage } from '@langchain/core/messages';
import { concat } from '@langchain/core/utils/stream';
import type { Prompt } from '../../prompts.ts';
import { evidenceText } from '../lookups.ts';
import type { Lookups, Task } from '../types.ts';
import { answersTo, toolsOf } from './tools.ts';

/** Turns in which it may look something up; in the one after them it has to speak. */
const LOOKUPS = 3;

interface Asked {
  prompt: Prompt;
  task: Task;
  lookups: Lookups;
}

/** What the model says, piece by piece, over as many turns as its look-ups take. Ends the request when nobody listens any more. */
export async function* explain(
  chat: BaseChatModel,
  { prompt, task, lookups }: Asked,
  signal: AbortSignal,
): AsyncGenerator<string> {
  const { evidence, ...values } = task;
  const tools = toolsOf(lookups);
  const messages: BaseMessage[] = [
    new HumanMessage(prompt.fill({ ...values, evidence: evidence.map(evidenceText).join('\n\n') })),
  ];
  const left = new AbortController();
  try {
    for (let turn = 0; turn <= LOOKUPS; turn += 1) {
      const speaker = turn < LOOKUPS ? (chat.bindTools?.(tools) ?? chat) : chat;
      const options = { signal: AbortSignal.any([signal, left.signal]) };
      let whole: AIMessageChunk | undefined;
      for await (const piece of await speaker.stream(messages, options)) {
        whole = whole ? concat(whole, piece as AIMessageChunk) : (piece as AIMessageChunk);
        if (piece.text !== '') yield piece.text;
      }
      if (!whole?.tool_calls?.length) return;
      yield '\n';
      messages.push(whole, ...(await answersTo(whole, tools)));
    }
  } finally {
    left.abort();
  }
}
