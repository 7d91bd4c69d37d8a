import type { Json } from '../types.ts';
import { markdownMistakes } from './markdown-marks.ts';
import { mrkdwnMistakes } from './mrkdwn-marks.ts';

/** Nothing Slack takes is nested deeper. */
const DEEPEST = 16;
const CALL = /<!(?:here|channel|everyone|subteam\^)/;
const CALLS = 'calls many people at once, which no builder of ours writes';

/** Texts by the type of the object they stand in. */
const LINTED: Record<string, (text: string) => string[]> = {
  mrkdwn: mrkdwnMistakes,
  markdown: markdownMistakes,
  markdown_text: markdownMistakes,
};

/**
 * What Slack takes without a word and draws otherwise than it was meant, as `pointer: sentence`. Takes the arguments
 * of a Web API method, a message, or a view; never throws.
 */
export function lint(payload: unknown): string[] {
  if (!isObject(payload)) return [];
  const { text, markdown_text, blocks } = payload;
  // Beside blocks, `text` is shown in notifications alone, where nothing is bold.
  const drawn = Array.isArray(blocks) && blocks.length > 0 ? () => [] : mrkdwnMistakes;
  return [
    ...(typeof text === 'string' ? told(text, '/text', drawn) : []),
    ...(typeof markdown_text === 'string' ? told(markdown_text, '/markdown_text', markdownMistakes) : []),
    ...inside(payload, '', 0),
  ];
}

function inside(value: unknown, pointer: string, depth: number): string[] {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return [];
  const { type, text } = value as Json;
  const rule = typeof type === 'string' && Object.hasOwn(LINTED, type) ? LINTED[type] : undefined;
  const own = rule !== undefined && typeof text === 'string' ? told(text, `${pointer}/text`, rule) : [];
  return [...own, ...Object.entries(value).flatMap(([name, one]) => inside(one, `${pointer}/${name}`, depth + 1))];
}

function told(text: string, pointer: string, rule: (text: string) => string[]): string[] {
  return [...(CALL.test(text) ? [CALLS] : []), ...rule(text)].map((sentence) => `${pointer}: ${sentence}`);
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
