import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { note, print, task } from './task.ts';

const SLACK = 'https://slack.com/api/blocks.validate';
const WAIT_MS = 10_000;
/** How often Slack may ask us to wait before we give up. */
const PATIENCE = 5;

interface Verdict {
  ok: boolean;
  error?: string;
  errors?: { pointer: string; message: string }[];
}

export default task({
  name: 'verify-slack',
  description: 'Ask Slack itself whether it would take every kept payload. Needs the internet, but no token.',
  args: {
    folder: { type: 'string', default: 'test/golden', description: 'where the payloads are, one JSON file each' },
    url: { type: 'string', default: SLACK, description: 'who is asked: any blocks.validate' },
  },
  async run({ args }) {
    const files = readdirSync(args.folder).filter((file) => file.endsWith('.json'));
    if (files.length === 0) throw new Error(`--folder ${args.folder}: there is no JSON file.`);
    let refused = 0;
    for (const file of files) {
      const verdict = await ask(args.url, readFileSync(join(args.folder, file), 'utf8'));
      print(`${file}: ${verdict.ok ? 'ok' : reasons(verdict)}`);
      if (!verdict.ok) refused += 1;
    }
    note(`${files.length - refused} taken, ${refused} refused.`);
    if (refused > 0) process.exitCode = 1;
  },
});

/** Slack takes blocks and views here and refuses the text that stands for them. */
async function ask(url: string, payload: string): Promise<Verdict> {
  const { message, view } = JSON.parse(payload) as { message?: object; view?: object };
  for (let attempt = 0; attempt < PATIENCE; attempt++) {
    const response = await post(url, JSON.stringify({ message, view }));
    if (response.status !== 429) return verdictOf(url, response);
    await setTimeout(1000 * Number(response.headers.get('retry-after') ?? 1));
  }
  throw new Error(`${new URL(url).host} asks us to come back later.`);
}

async function post(url: string, body: string): Promise<Response> {
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  try {
    return await fetch(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(WAIT_MS) });
  } catch (cause) {
    throw new Error(`${url} cannot be reached from here; nothing was verified.`, { cause });
  }
}

async function verdictOf(url: string, response: Response): Promise<Verdict> {
  const verdict = (await response.json().catch(() => undefined)) as Verdict | undefined;
  if (typeof verdict?.ok !== 'boolean') throw new Error(`${url} gave no verdict (HTTP ${response.status}).`);
  return verdict;
}

function reasons({ error = 'refused', errors = [] }: Verdict): string {
  return [error, ...errors.map(({ pointer, message }) => `${pointer || '/'} ${message}`)].join('; ');
}
