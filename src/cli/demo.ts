import { join } from 'node:path';
import { readSettings } from '../config.ts';
import { buildPage } from '../workspace/page/build.ts';
import { copy } from './copy.ts';
import { DEMO_PASSPHRASE } from './demo-keys.ts';
import { freshIndex } from './fresh-index.ts';
import { FEW, freshVectors } from './fresh-vectors.ts';
import { type LocalOptions, startLocal } from './local.ts';
import { momentOf } from './moment.ts';
import { note, print, task } from './task.ts';
import { untilStopped } from './until-stopped.ts';

const PORT = 4747;
/** Less than this from the real time is the real time. */
const REAL_MS = 1000;

export default task({
  name: 'demo',
  description: 'Set everything up and run the bot in the local workspace.',
  args: {
    port: { type: 'string', description: `port of the page (default ${PORT}, or any free one when taken)` },
    at: { type: 'string', description: 'what time it is to be there, as 2026-12-09T08:30 (of Shanghai)' },
    socket: { type: 'boolean', description: 'connect the bot by Socket Mode instead of signed HTTP' },
  },
  async run({ args }) {
    const settings = readSettings();
    const at = args.at === undefined ? undefined : momentOf(args.at);
    await freshIndex(settings);
    await freshVectors(settings, FEW);
    const page = join(settings.data, 'page');
    note('Building the page …');
    await buildPage(page);
    const local = await startAt(args.port, { page, sample: true, socket: args.socket ?? false, ...(at && { at }) });
    print(copy.ready(local.workspace.url));
    if (!settings.tips) note(copy.demoKeys(DEMO_PASSPHRASE));
    const now = local.workspace.now();
    if (Math.abs(now.getTime() - Date.now()) > REAL_MS) note(copy.otherTime(now));
    await untilStopped();
    await local.stop();
  },
});

/** The port that was asked for and no other; without one, the usual port or else any free one. */
async function startAt(asked: string | undefined, options: LocalOptions) {
  const settings = readSettings();
  if (asked !== undefined) return startLocal(settings, { ...options, port: portOf(asked) });
  return startLocal(settings, { ...options, port: PORT }).catch((error: Error & { cause?: { code?: string } }) => {
    if (error.cause?.code !== 'EADDRINUSE') throw error;
    return startLocal(settings, options);
  });
}

function portOf(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(`--port ${text}: a port is a number from 1 to 65535.`);
  return port;
}
