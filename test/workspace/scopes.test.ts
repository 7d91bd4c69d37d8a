import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { EVENT_SCOPES } from '../../src/workspace/api/event-scopes.ts';
import { METHOD_SCOPES } from '../../src/workspace/api/method-scopes.ts';
import { methods } from '../../src/workspace/api/methods.ts';
import { type TestWorkspace, workspace } from './setup.ts';

let ws: TestWorkspace;
afterEach(() => ws?.close());

const withScopes = (...bot: string[]) => workspace({ manifest: { oauth_config: { scopes: { bot } } } });
const raw = async (method: string, body: Record<string, string>) => {
  const headers = { authorization: `Bearer ${ws.botToken}` };
  const answer = await fetch(`${ws.apiUrl}${method}`, { method: 'POST', headers, body: new URLSearchParams(body) });
  return (await answer.json()) as { ok: boolean; error?: string; needed?: string; provided?: string };
};

test('every method says which scopes it needs, or that it needs none', () => {
  expect(Object.keys(methods).filter((method) => !Object.hasOwn(METHOD_SCOPES, method))).toEqual([]);
});

test('a missing scope is told before anything else is looked at, and an unknown token before that', async () => {
  const ws = await workspace({ manifest: { oauth_config: { scopes: { bot: [] } } } });
  const call = async (token: string) => {
    const body = new URLSearchParams({ token, blocks: '[' });
    return (await fetch(`${ws.apiUrl}chat.postMessage`, { method: 'POST', body })).json();
  };
  expect(await call(ws.botToken)).toMatchObject({ error: 'missing_scope', needed: 'chat:write' });
  expect(await call('xoxb-other')).toEqual({ ok: false, error: 'invalid_auth' });
  await ws.close();
});

test('every method that needs a scope is refused without it, with what it needs and what there is', async () => {
  ws = await withScopes('commands');
  const guarded = Object.keys(methods).filter((method) => (METHOD_SCOPES[method]?.length ?? 0) > 0);
  expect(guarded.length).toBeGreaterThan(20);
  for (const method of guarded) {
    const answer = await raw(method, { channel: 'C0ASKLAW' });
    expect([method, answer.error, answer.provided]).toEqual([method, 'missing_scope', 'commands']);
    expect(answer.needed).not.toContain('{');
  }
  const free = Object.keys(methods).filter((method) => METHOD_SCOPES[method]?.length === 0);
  for (const method of free) expect([method, (await raw(method, {})).error]).not.toEqual([method, 'missing_scope']);
});

test('a list of conversations needs the scope of every type asked for', async () => {
  ws = await withScopes('channels:read');
  expect(await raw('conversations.list', {})).toMatchObject({ ok: true });
  expect(await raw('conversations.list', { types: 'public_channel, im,private_channel' })).toMatchObject({
    error: 'missing_scope',
    needed: 'im:read,groups:read',
  });
  expect(await raw('users.conversations', { types: 'mpim' })).toMatchObject({ needed: 'mpim:read' });
});

test('every event the product subscribes has its scope in the manifest', () => {
  const { oauth_config, settings } = JSON.parse(readFileSync('manifest.json', 'utf8'));
  const subscribed: string[] = settings.event_subscriptions.bot_events;
  expect(subscribed).toContain('app_mention');
  for (const event of subscribed) {
    expect(Object.keys(EVENT_SCOPES)).toContain(event);
    const scope = EVENT_SCOPES[event as keyof typeof EVENT_SCOPES];
    if (scope !== undefined) expect(oauth_config.scopes.bot).toContain(scope);
  }
});
