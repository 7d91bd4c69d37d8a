import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startWorkspace } from '../workspace/index.ts';
import { buildPage } from '../workspace/page/build.ts';
import { note, print, task } from './task.ts';
import { untilStopped } from './until-stopped.ts';

export default task({
  name: 'workspace',
  description: 'Run the local workspace alone, for any Slack app; prints the environment the app needs.',
  args: {
    manifest: {
      type: 'string',
      description: 'the app’s manifest, JSON: its commands, events and scopes, and no others',
    },
    app: { type: 'string', description: 'where the app takes HTTP deliveries; not needed for Socket Mode' },
    port: { type: 'string', default: '4747', description: 'port of the page' },
    data: { type: 'string', default: 'data/other-workspace', description: 'directory of what was said' },
    secret: { type: 'string', description: 'signing secret; a new one when absent' },
  },
  async run({ args }) {
    const signingSecret = args.secret ?? randomBytes(16).toString('hex');
    const page = join(args.data, 'page');
    note('Building the page …');
    await buildPage(page);
    const workspace = await startWorkspace({
      ...{ data: args.data, signingSecret, page, port: Number(args.port) },
      ...(args.manifest && { manifest: manifestIn(args.manifest) }),
      ...(args.app && { appUrl: args.app }),
    });
    note(`The workspace is at ${workspace.url}. Start the app with:`);
    print(environment({ ...workspace, signingSecret }));
    await untilStopped();
    await workspace.close();
  },
});

function manifestIn(file: string): object {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as object;
  } catch (cause) {
    throw new Error(`--manifest ${file}: not a readable JSON file.`, { cause });
  }
}

interface Access {
  botToken: string;
  appToken: string;
  signingSecret: string;
  apiUrl: string;
}

/** Bolt does not read SLACK_API_URL by itself: the app hands it on as `clientOptions.slackApiUrl`. */
function environment({ botToken, appToken, signingSecret, apiUrl }: Access): string {
  const lines = {
    SLACK_BOT_TOKEN: botToken,
    SLACK_APP_TOKEN: appToken,
    SLACK_SIGNING_SECRET: signingSecret,
    SLACK_API_URL: apiUrl,
  };
  return Object.entries(lines)
    .map(([name, value]) => `${name}=${value}`)
    .join('\n');
}
