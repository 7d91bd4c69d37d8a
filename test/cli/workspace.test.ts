import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { clientOf } from '../../src/workspace/client.ts';

const running: ChildProcess[] = [];
afterAll(() => {
  for (const child of running) child.kill();
});

it('plumbline workspace prints what a foreign app needs, and the app works with just that', async () => {
  const data = mkdtempSync(join(tmpdir(), 'plumbline-other-'));
  const child = spawn('node', ['src/bin.mjs', 'workspace', '--data', data, '--port', '0'], { stdio: 'pipe' });
  running.push(child);
  let printed = '';
  child.stdout.on('data', (chunk) => {
    printed += String(chunk);
  });
  await expect.poll(() => printed, { timeout: 20_000 }).toContain('SLACK_API_URL=');
  const environment = Object.fromEntries(
    printed
      .trim()
      .split('\n')
      .map((line) => line.split('=', 2)),
  );

  const app = fork('test/workspace/foreign/counter.mjs', { env: { ...process.env, ...environment } });
  running.push(app);
  await once(app, 'message');
  const officer = clientOf(environment.SLACK_API_URL.replace('/api/', ''), 'officer');
  await officer?.act({ do: 'say', channel: 'D0OFFICER', text: 'how many?' });
  await expect.poll(async () => (await officer?.state())?.messages.at(-1)?.text).toBe('0 counters');
});

it('a manifest that cannot be read stops it with one sentence', async () => {
  const child = spawn('node', [
    'src/bin.mjs',
    'workspace',
    '--data',
    mkdtempSync(join(tmpdir(), 'p-')),
    '--manifest',
    'no.json',
  ]);
  running.push(child);
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += String(chunk);
  });
  expect(await once(child, 'exit')).toEqual([1, null]);
  expect(said).toContain('--manifest no.json: not a readable JSON file.');
});
