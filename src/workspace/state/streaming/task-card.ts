import type { Json } from '../../types.ts';

/** A task as its update leaves it: title and status are replaced; details, output and sources are added to. */
export function taskCard(update: Json, before: Json = {}): Json {
  const details = added(before.details, update.details);
  const output = added(before.output, update.output);
  const sources = [
    ...((before.sources as Json[] | undefined) ?? []),
    ...((update.sources as Json[] | undefined) ?? []),
  ];
  return {
    ...before,
    ...{ type: 'task_card', task_id: update.id, title: update.title, status: update.status },
    ...(details === undefined ? {} : { details }),
    ...(output === undefined ? {} : { output }),
    ...(sources.length === 0 ? {} : { sources }),
  };
}

interface OneText {
  elements: [{ elements: [{ text: string }] }];
}

/** The text of one rich_text block grown by some more. */
function added(before: unknown, more: unknown): Json | undefined {
  if (typeof more !== 'string' || more === '') return before as Json | undefined;
  const old = (before as OneText | undefined)?.elements[0].elements[0].text ?? '';
  const section = { type: 'rich_text_section', elements: [{ type: 'text', text: old + more }] };
  return { type: 'rich_text', elements: [section] };
}
