import type { Workspace } from '../../src/workspace/index.ts';

type Json = Record<string, unknown>;

/** One thing the product sent, as `blocks.validate` takes it, with the text that stands for it where nothing is drawn. */
export interface Payload {
  text?: string;
  message?: { blocks: Json[] };
  view?: Json;
}

/** The newest message or view with blocks that the product sent since an entry of the workspace's log. */
export function sentSince(workspace: Workspace, entry: number): Payload {
  const sent = workspace.log.entries.slice(entry).filter(({ kind }) => kind === 'request');
  for (const { body } of sent.reverse()) {
    const { text, blocks, view } = decoded(body as Json);
    if (view !== undefined) return { view: view as Json };
    if (Array.isArray(blocks)) return { text: String(text), message: { blocks } };
  }
  throw new Error(`nothing with blocks among ${sent.map(({ name }) => name).join(', ') || 'nothing'}`);
}

/** Slack's client carries JSON as text. */
function decoded(body: Json): Json {
  const parsed = (value: unknown) => (typeof value === 'string' && /^[[{]/.test(value) ? JSON.parse(value) : value);
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, parsed(value)]));
}

/** What differs from run to run, and the word that stands for it; `#` counts the different ones. */
const UNSTABLE: [RegExp, string][] = [
  [/A-[A-Z0-9]{7}/g, 'A-ANSWER#'],
  [/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'INSTANCE#'],
  [/\d{10}\.\d{6}/g, 'TS#'],
  [/索引 [0-9a-f]{12}/g, '索引 INDEX'],
  [/知识：\d+ 项职权、\d+ 个程序/g, '知识：SIZE'],
  [/查询日 \d{4}-\d{2}-\d{2}/g, '查询日 TODAY'],
];

/** A payload as it is kept: one block a line, with stable words for ids and days. */
export function kept(payload: Payload): string {
  const text = lines(payload, 0);
  return `${UNSTABLE.reduce((changed, [pattern, word]) => counted(changed, pattern, word), text)}\n`;
}

function counted(text: string, pattern: RegExp, word: string): string {
  const seen: string[] = [];
  return text.replace(pattern, (found) => {
    if (!seen.includes(found)) seen.push(found);
    return word.replace('#', String(seen.indexOf(found) + 1));
  });
}

function lines(value: unknown, depth: number): string {
  const indent = '  '.repeat(depth + 1);
  const close = `\n${'  '.repeat(depth)}`;
  if (Array.isArray(value)) return `[${value.map((one) => `\n${indent}${JSON.stringify(one)}`).join(',')}${close}]`;
  if (depth > 1 || typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([name, one]) => `\n${indent}"${name}": ${lines(one, depth + 1)}`);
  return `{${fields.join(',')}${close}}`;
}
