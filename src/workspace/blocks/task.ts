import type { Json } from '../types.ts';
import { id, urlSource } from './objects.ts';
import { failed } from './problem.ts';
import { richText } from './rich-text.ts';
import { all, byType, list, type Rule, shape } from './rule.ts';
import { oneOf, text } from './scalars.ts';

/** Slack names no limits for these; a plan has 50 tasks. */
const TITLE = 3000;
const SOURCES = 100;
const TASKS = 50;

const RUNNING = ['in_progress', 'complete', 'error'];

function task(...status: string[]): Rule {
  return shape(
    { type: oneOf('task_card'), task_id: id, title: text(TITLE), status: oneOf(...status) },
    // One rich text entity: a section, a list or a quote, not several.
    { block_id: id, details: richText(1), output: richText(1), sources: list(urlSource, SOURCES, 0) },
  );
}

/** A task on its own has begun; only one of a plan may still be pending. */
export const taskCard: Rule = task(...RUNNING);

export const plan: Rule = all(
  shape(
    { type: oneOf('plan'), title: text(TITLE), tasks: list(byType({ task_card: task('pending', ...RUNNING) }), TASKS) },
    { block_id: id },
  ),
  (value, pointer, problems) => {
    const seen = new Set<unknown>();
    for (const [at, { task_id }] of ((value as Json).tasks as Json[]).entries()) {
      if (seen.has(task_id)) {
        const constraint = { type: 'unique', expected: 'unique task_id', got: task_id };
        problems.push(failed(`${pointer}/tasks/${at}/task_id`, `task_id is not unique: ${task_id}`, constraint));
      }
      seen.add(task_id);
    }
  },
);
