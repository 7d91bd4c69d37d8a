import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestWorkspace, workspace } from '../workspace/setup.ts';

const run = promisify(execFile);

async function verify(...args: string[]): Promise<{ out: string; err: string; code: number }> {
  try {
    const { stdout, stderr } = await run('node', ['src/bin.mjs', 'verify-slack', ...args]);
    return { out: stdout, err: stderr, code: 0 };
  } catch (error) {
    const { stdout, stderr, code } = error as { stdout: string; stderr: string; code: number };
    return { out: stdout, err: stderr, code };
  }
}

function folderOf(files: Record<string, object>): string {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-payloads-'));
  for (const [name, payload] of Object.entries(files)) writeFileSync(join(folder, name), JSON.stringify(payload));
  return folder;
}

let ws: TestWorkspace;
let url: string;
beforeAll(async () => {
  ws = await workspace();
  url = `${ws.apiUrl}blocks.validate`;
});
afterAll(() => ws.close());

describe('plumbline verify-slack', () => {
  it('asks about every kept payload without a token, one line each', async () => {
    const golden = readdirSync('test/golden').filter((file) => file.endsWith('.json'));
    const { out, err, code } = await verify('--url', url);
    expect(out.trim().split('\n')).toEqual(golden.map((file) => `${file}: ok`));
    expect(err).toBe(`${golden.length} taken, 0 refused.\n`);
    expect(code).toBe(0);
    expect(ws.log.entries.filter(({ name }) => name === 'blocks.validate')).toHaveLength(golden.length);
  });

  it('says what is refused and where, and fails', async () => {
    const folder = folderOf({
      'a.json': { message: { blocks: [{ type: 'header', text: { type: 'plain_text', text: '' } }] } },
      'b.json': { view: { type: 'home', blocks: [{ type: 'divider' }] } },
    });
    const { out, code } = await verify('--url', url, '--folder', folder);
    expect(out).toBe('a.json: invalid_message; /blocks/0/text/text must be more than 0 characters\nb.json: ok\n');
    expect(code).toBe(1);
  });

  it('waits when it is asked to', async () => {
    await ws.post('/local/fault', { method: 'blocks.validate', kind: '429', retryAfter: 0, times: 2 });
    const folder = folderOf({ 'a.json': { message: { blocks: [{ type: 'divider' }] } } });
    expect(await verify('--url', url, '--folder', folder)).toMatchObject({ out: 'a.json: ok\n', code: 0 });
  });

  it('says in one sentence when nobody answers, or somebody else', async () => {
    const unreachable = await verify('--url', 'http://127.0.0.1:9/api/blocks.validate');
    expect(unreachable).toEqual({
      out: '',
      err: 'http://127.0.0.1:9/api/blocks.validate cannot be reached from here; nothing was verified.\n',
      code: 1,
    });
    const other = await verify('--url', `${ws.url}/nowhere`);
    expect(other).toMatchObject({ out: '', err: `${ws.url}/nowhere gave no verdict (HTTP 404).\n`, code: 1 });
    const empty = await verify('--folder', folderOf({}));
    expect(empty.err).toMatch(/^--folder .*: there is no JSON file\.\n$/);
  });
});
