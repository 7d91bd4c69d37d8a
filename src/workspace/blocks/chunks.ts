import type { Problem } from './problem.ts';
import { byType, list, type Rule, shape } from './rule.ts';
import { oneOf, text } from './scalars.ts';

/** Titles, details and output of tasks and plans. */
const SHORT = 256;
/** Markdown and blocks are measured over the whole message, with words of their own. */
const ANY = 1_000_000;
const MOST_CHUNKS = 1000;

const short = text(SHORT);
const source = shape({ type: oneOf('url'), url: text(3000), text: text(SHORT) }, { icon_url: text(3000) });

const chunk = byType({
  markdown_text: shape({ type: oneOf('markdown_text'), text: text(ANY, 0) }),
  plan_update: shape({ type: oneOf('plan_update'), title: short }),
  blocks: shape({ type: oneOf('blocks'), blocks: list(() => {}, ANY) }),
  task_update: shape(
    {
      ...{ type: oneOf('task_update'), id: text(255), title: short },
      status: oneOf('pending', 'in_progress', 'complete', 'error'),
    },
    { details: text(SHORT, 0), output: text(SHORT, 0), sources: list(source, 100, 0) },
  ),
});
const chunks: Rule = list(chunk, MOST_CHUNKS, 0);

/** What Slack would refuse in the chunks of a stream, apart from the blocks in them. */
export function checkChunks(given: unknown): Problem[] {
  const problems: Problem[] = [];
  chunks(given, '/chunks', problems);
  return problems;
}
