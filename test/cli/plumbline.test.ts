import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { type CommandDef, runCommand } from 'citty';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import answer from '../../src/cli/answer.ts';
import audit from '../../src/cli/audit.ts';
import index from '../../src/cli/build-index.ts';
import knowledge from '../../src/cli/knowledge.ts';
import say from '../../src/cli/say.ts';
import type { Message, OpenModal } from '../../src/workspace/protocol.ts';
import { freshData } from '../journeys/town.ts';

const run = promisify(execFile);

let data: string;
beforeAll(() => {
  data = freshData();
});

/** What a person at a terminal would see. */
async function plumbline(...args: string[]): Promise<{ out: string; err: string; code: number }> {
  const env = { ...process.env, PLUMBLINE_DATA: data };
  try {
    const { stdout, stderr } = await run('node', ['src/bin.mjs', ...args], { env });
    return { out: stdout, err: stderr, code: 0 };
  } catch (error) {
    const { stdout, stderr, code } = error as { stdout: string; stderr: string; code: number };
    return { out: stdout, err: stderr, code };
  }
}

const COMMANDS = { answer, audit, index, knowledge, say };

/** The same, without a process of its own, which takes seconds to start. */
async function here(command: keyof typeof COMMANDS, ...rawArgs: string[]): ReturnType<typeof plumbline> {
  const said = { out: '', err: '' };
  const hear = (stream: keyof typeof said) => (text: string | Uint8Array) => {
    said[stream] += String(text);
    return true;
  };
  const out = vi.spyOn(process.stdout, 'write').mockImplementation(hear('out'));
  const err = vi.spyOn(process.stderr, 'write').mockImplementation(hear('err'));
  vi.stubEnv('PLUMBLINE_DATA', data);
  try {
    await runCommand(COMMANDS[command] as unknown as CommandDef, { rawArgs });
    return { ...said, code: Number(process.exitCode ?? 0) };
  } finally {
    process.exitCode = undefined;
    vi.unstubAllEnvs();
    for (const spy of [out, err]) spy.mockRestore();
  }
}

describe('plumbline say', () => {
  it('prints the reply as text, and goes on where the last call ended', async () => {
    const first = await plumbline('say', '--as', 'officer', '/ask 查封最多能多久？');
    expect(first.out).toContain('行政强制法第二十五条');
    const second = await here('say', '--thread', '那逾期呢？');
    expect(second.out).toContain('行政强制法');
    expect(second.out).toContain('（消息列中）');
  });

  it('presses a button, and prints the window that opens', async () => {
    const { out } = await here('say', '--click', '看原文');
    expect(out).toContain('窗口：条文');
    const wrong = await plumbline('say', '--click', '没有这个');
    expect(wrong).toMatchObject({ code: 1, out: '' });
    expect(wrong.err).toContain("not a button of the bot's last message here; there are: ");
  });

  it('prints the exact Slack payloads', async () => {
    const { out } = await here('say', '--json', '--as', 'supervisor', '--channel', '执法问答', '/basis 占道经营');
    const { messages } = JSON.parse(out) as { messages: Message[]; modals: OpenModal[] };
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({ channel: 'C0ASKLAW', user: 'U0PLUMBLINE' });
    expect(messages[0]?.blocks?.some((block) => block.type === 'actions')).toBe(true);
  });

  it('says in one sentence what is wrong with what was asked of it', async () => {
    for (const [args, sentence] of [
      [['--as', 'mayor', '你好'], /say officer, contact or supervisor/],
      [['--channel', '没有', '你好'], /this person sees .*执法问答/],
      [[], /Nothing to say/],
    ] as const) {
      const { code, err } = await here('say', ...args);
      expect(code).toBe(1);
      expect(err.trim()).toMatch(sentence);
      expect(err.trim().split('\n')).toHaveLength(1);
    }
    const unknown = await here('say', '/unknown x');
    expect(unknown.code).toBe(1);
    expect(unknown.out).toContain('/unknown');
  });
});

describe('plumbline answer and audit', () => {
  it('show a kept answer and replay it to the same, and find the chain sound', async () => {
    const { out } = await here('say', '/procedure 听证');
    const id = out.match(/A-[A-Z0-9]{7}/)?.[0] ?? '';
    const shown = await here('answer', 'show', id);
    expect(shown.out).toContain('问：听证');
    expect(shown.out).toMatch(/Replayed with index [0-9a-f]{12}: the same\./);
    expect((await here('answer', 'show', 'A-XXXXXXX')).err).toContain('There is no answer');
    const head = (await here('audit', 'head')).out.trim();
    expect(head).toMatch(/^\d+:[0-9a-f]{64}$/);
    expect((await here('audit', 'verify', '--head', head)).out).toContain('sound');
    expect((await here('audit', 'verify', '--head', `99:${head.split(':')[1]}`)).code).toBe(1);
  });
});

describe('plumbline knowledge and index', () => {
  it('point to the mistake, and leave the last good index in use', async () => {
    const broken = mkdtempSync(`${data}-knowledge-`);
    cpSync('knowledge', broken, { recursive: true });
    const file = `${broken}/powers/工商执法/MKT-01.yaml`;
    writeFileSync(file, readFileSync(file, 'utf8').replace('名称:', '名字:'));
    process.env.PLUMBLINE_KNOWLEDGE = broken;
    const check = await here('knowledge', 'check');
    const rebuilt = await here('index');
    delete process.env.PLUMBLINE_KNOWLEDGE;
    expect(check.code).toBe(1);
    expect(check.err).toMatch(/MKT-01\.yaml:4/);
    expect(check.err).toContain('名字');
    expect(rebuilt.code).toBe(1);
    expect(rebuilt.err).toContain('The last good index keeps serving.');
    expect((await here('say', '/basis 无照经营')).out).toContain('无照经营');
  });
});
