import type { AIMessageChunk } from '@langchain/core/messages';
import { ToolMessage } from '@langchain/core/messages';
import { type DynamicStructuredTool, tool } from '@langchain/core/tools';
import { modelCopy as copy } from '../copy.ts';
import type { Lookups } from '../types.ts';
import { TOOLS } from './tools.schema.ts';

/** Calls of one turn that are answered; the others are told that there is no such tool. */
const MOST = 4;

/** The product's look-ups as tools. All of them only read. */
export function toolsOf(lookups: Lookups): DynamicStructuredTool[] {
  const { search_provisions, show_card, full_text } = TOOLS;
  return [
    tool(({ query }) => lookups.search(query), { name: 'search_provisions', ...search_provisions }),
    tool(async ({ id }) => lookups.card(id), { name: 'show_card', ...show_card }),
    tool(async ({ name }) => lookups.article(name), { name: 'full_text', ...full_text }),
  ] as unknown as DynamicStructuredTool[];
}

/** Does what a turn asks for, one call after the other. What does not exist or does not fit is said to be so. */
export async function answersTo(turn: AIMessageChunk, tools: DynamicStructuredTool[]): Promise<ToolMessage[]> {
  const answers: ToolMessage[] = [];
  for (const [at, { id, name, args }] of (turn.tool_calls ?? []).entries()) {
    const known = at < MOST ? tools.find((one) => one.name === name) : undefined;
    const content = known ? await known.invoke(args).then(String, () => copy.wrongArguments) : copy.noTool;
    answers.push(new ToolMessage({ content, tool_call_id: id ?? String(at) }));
  }
  return answers;
}
