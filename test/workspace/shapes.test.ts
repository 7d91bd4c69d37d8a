import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { workspace } from './setup.ts';
import { everything, type Payload } from './shapes.setup.ts';

/** Bolt's name for the type of each payload, by its `type`; commands have none. */
const TYPES: Record<string, string> = {
  event_callback: "Omit<EnvelopedEvent, 'authorizations'>",
  // In a view Slack sends none.
  block_actions: "Omit<BlockAction, 'response_url'>",
  block_suggestion: 'BlockSuggestion',
  view_submission: 'ViewSubmitAction',
  view_closed: 'ViewClosedAction',
  shortcut: 'GlobalShortcut',
  message_action: 'MessageShortcut',
};
/** Slack sends null for these where there is no enterprise; its clients' types would have them left out. */
const NULL = new Set(['enterprise', 'context_enterprise_id']);
/**
 * What Slack leaves out of messages inside other events, of messages of apps, and of those who came by themselves, and
 * files, whose counts it sends as numbers, though its types say otherwise.
 */
const LOOSE = "'message' | 'previous_message' | 'root' | 'client_msg_id' | 'inviter' | 'files'";

const HEAD = `
import type { BlockAction, BlockSuggestion, EnvelopedEvent, GlobalShortcut, MessageShortcut } from '@slack/bolt';
import type { SlashCommand, ViewClosedAction, ViewSubmitAction } from '@slack/bolt';
import type { GenericMessageEvent, SlackEvent } from '@slack/types';
type Plain<T> = T extends readonly (infer E)[] ? Plain<E>[] : T extends object ? { -readonly [K in keyof T]: Plain<T[K]> } : T;
declare function json<const T>(value: T): Plain<T>;
declare function is<T>(value: T): void;
`;

/** Statements that compile when each payload has all that its type says, whatever else it has. */
function checks(payloads: Payload[]): string {
  const text = (value: unknown) => JSON.stringify(value, (key, one) => (NULL.has(key) ? undefined : one));
  const lines = payloads.flatMap((body) => {
    const whole = `is<${TYPES[body.type] ?? 'SlashCommand'}>(json(${text(body)}));`;
    return body.type === 'event_callback' ? [whole, eventCheck(body.event, text)] : [whole];
  });
  return HEAD + lines.join('\n');
}

function eventCheck(event: Payload, text: (value: unknown) => string): string {
  const { type, subtype } = event;
  if (type === 'message' && subtype === undefined)
    return `is<GenericMessageEvent>({ subtype: undefined, ...json(${text(event)}) });`;
  const narrowed = `Extract<SlackEvent, { type: '${type}'${subtype === undefined ? '' : `; subtype: '${subtype}'`} }>`;
  return `is<Omit<${narrowed}, ${LOOSE}>>(json(${text(event)}));`;
}

/** What the compiler says of a file that imports Slack's types. */
async function compiled(source: string): Promise<string> {
  const directory = mkdtempSync(join(tmpdir(), 'shapes-'));
  const modules = resolve('node_modules');
  const compilerOptions = {
    ...{ module: 'nodenext', target: 'es2023', strict: true, noEmit: true, skipLibCheck: true },
    ...{ paths: { '@slack/*': [`${modules}/@slack/*`] }, typeRoots: [`${modules}/@types`], types: ['node'] },
  };
  writeFileSync(join(directory, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['check.ts'] }));
  writeFileSync(join(directory, 'check.ts'), source);
  const run = promisify(execFile)(process.execPath, [`${modules}/.bin/tsc`, '-p', directory]);
  const { stdout } = await run.catch((error: { stdout: string }) => error);
  rmSync(directory, { recursive: true });
  return stdout;
}

test('every payload has the shape that Slack’s own types give it', async () => {
  const ws = await workspace();
  const payloads = await everything(ws);
  await ws.close();
  const kinds = payloads.map(({ type, event, actions }) => event?.subtype ?? event?.type ?? actions?.[0].type ?? type);
  expect(new Set(kinds).size).toBeGreaterThan(45);
  expect(await compiled(checks(payloads))).toBe('');
  const [first] = payloads.filter(({ type }) => type === 'block_actions');
  const { trigger_id: _, ...broken } = first;
  expect(await compiled(checks([broken]))).toContain("Property 'trigger_id' is missing");
});
