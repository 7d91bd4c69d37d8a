import { copy } from '../../copy.ts';
import type { Json } from '../../types.ts';
import { fillIds } from '../fill-ids.ts';
import { taskCard } from './task-card.ts';

/** The blocks of a streaming message after some more chunks. A block once there keeps its place. */
export function withChunks(blocks: Json[], chunks: Json[], display: 'timeline' | 'plan'): Json[] {
  return chunks.reduce<Json[]>((before, chunk) => withChunk(before, chunk, display), blocks);
}

function withChunk(blocks: Json[], chunk: Json, display: 'timeline' | 'plan'): Json[] {
  switch (chunk.type) {
    case 'markdown_text':
      return withText(blocks, String(chunk.text));
    case 'blocks':
      return [...blocks, ...fillIds(chunk.blocks as Json[])];
    case 'plan_update':
      // A timeline has no plan whose title could change.
      return display === 'plan' ? withPlan(blocks, (plan) => ({ ...plan, title: chunk.title })) : blocks;
    default:
      return display === 'plan'
        ? withPlan(blocks, (plan) => ({ ...plan, tasks: withTask(plan.tasks as Json[], chunk) }))
        : withTask(blocks, chunk);
  }
}

function withText(blocks: Json[], text: string): Json[] {
  const last = blocks.at(-1);
  if (text === '') return blocks;
  if (last?.type === 'markdown') return [...blocks.slice(0, -1), { ...last, text: `${last.text}${text}` }];
  return [...blocks, ...fillIds([{ type: 'markdown', text }])];
}

/** All tasks of a plan stand where its first one came. */
function withPlan(blocks: Json[], change: (plan: Json) => Json): Json[] {
  const at = blocks.findIndex((block) => block.type === 'plan');
  const plan = blocks[at];
  if (plan !== undefined) return blocks.with(at, change(plan));
  return [...blocks, ...fillIds([change({ type: 'plan', title: copy.plan, tasks: [] })])];
}

function withTask(cards: Json[], update: Json): Json[] {
  const at = cards.findIndex((card) => card.type === 'task_card' && card.task_id === update.id);
  const card = cards[at];
  return card === undefined ? [...cards, ...fillIds([taskCard(update)])] : cards.with(at, taskCard(update, card));
}
