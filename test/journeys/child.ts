import { type ChildProcess, spawn } from 'node:child_process';
import type { Workspace } from '../../src/workspace/index.ts';

export interface RunningBot {
  process: ChildProcess;
  /** Everything it has written to standard error so far. */
  said(): string;
}

/** The bot as its own process, as `npm start` runs it, connected to a workspace of this process. */
export async function startChild(
  data: string,
  workspace: Workspace,
  log = 'info',
  more: Record<string, string> = {},
): Promise<RunningBot> {
  const env = {
    ...process.env,
    ...more,
    PLUMBLINE_DATA: data,
    PLUMBLINE_LOG: log,
    SLACK_BOT_TOKEN: workspace.botToken,
    SLACK_SIGNING_SECRET: 'secret',
    SLACK_API_URL: workspace.apiUrl,
    HOST: '127.0.0.1',
    PORT: '0',
  };
  const child = spawn('node', ['src/bin.mjs', 'start'], { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    child.stderr.on('data', (chunk) => {
      said += String(chunk);
      const found = said.match(/http:\S+/)?.[0];
      if (found) resolve(found);
    });
    child.once('exit', () => reject(new Error(said)));
  });
  workspace.connect(url);
  return { process: child, said: () => said };
}
