/**
 * What memory the running bot takes, with every process it starts: `plumbline start` against the local workspace over a
 * copy of the data in use, before and after questions. `npm run bench:memory -- QUESTIONS.jsonl [how many]`, on Linux.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { readQuestions } from '../../src/answers/index.ts';
import { speak } from '../../src/cli/speak.ts';
import { readSettings } from '../../src/config.ts';
import { startWorkspace } from '../../src/workspace/index.ts';

const QUESTIONS = 30;
const data = mkdtempSync(join(tmpdir(), 'plumbline-memory-'));
const { data: used } = readSettings();
cpSync(join(used, 'index'), join(data, 'index'), { recursive: true });
symlinkSync(resolve(used, 'texts'), join(data, 'texts'));
const questions = readQuestions(readFileSync(process.argv[2] ?? '', 'utf8')).slice(
  0,
  Number(process.argv[3] ?? QUESTIONS),
);
const workspace = await startWorkspace({ data: ':memory:', signingSecret: 'bench', limits: 'off' });
const began = performance.now();
const bot = spawn(process.execPath, ['src/bin.mjs', 'start'], {
  env: {
    ...process.env,
    PLUMBLINE_DATA: data,
    SLACK_BOT_TOKEN: workspace.botToken,
    SLACK_APP_TOKEN: workspace.appToken,
    SLACK_API_URL: workspace.apiUrl,
    PLUMBLINE_LOG: 'error',
  },
  stdio: ['ignore', 'inherit', 'pipe'],
});
try {
  for await (const line of createInterface(bot.stderr)) if (line.includes('connected')) break;
  report(`started, ${((performance.now() - began) / 1000).toFixed(1)} s`);
  for (const [at, { question }] of questions.entries()) {
    await speak(workspace.url, { as: 'officer', text: `/ask ${question}`, thread: false });
    if ([1, 10, questions.length].includes(at + 1)) report(`${at + 1} asked`);
  }
} finally {
  bot.kill();
  await workspace.close();
  rmSync(data, { recursive: true });
}

function report(what: string): void {
  const tree = withChildren(bot.pid as number);
  const [resident, anonymous] = ['VmRSS', 'RssAnon'].map((name) =>
    tree.reduce((sum, pid) => sum + megabytes(pid, name), 0),
  );
  const most = megabytes(bot.pid as number, 'VmHWM');
  process.stdout.write(
    `${what}: ${resident} MB resident in ${tree.length} process(es), ${anonymous} of it its own; at most ${most}\n`,
  );
}

function withChildren(pid: number): number[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
  const children = all.filter((one) => one !== pid && parentOf(one) === pid);
  return [pid, ...children.flatMap(withChildren)];
}

function parentOf(pid: number): number | undefined {
  try {
    // The name stands in brackets and may hold anything.
    return Number(
      readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')[1],
    );
  } catch {
    return undefined;
  }
}

function megabytes(pid: number, name: string): number {
  const [, kilobytes = '0'] = new RegExp(`${name}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Math.round(Number(kilobytes) / 1_000);
}
