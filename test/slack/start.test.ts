import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SlackSettings } from '../../src/config.ts';
import type { Services } from '../../src/services.ts';
import { startSlack } from '../../src/slack/app.ts';
import { slackClient } from '../../src/slack/client.ts';
import { SECRET, type TestWorkspace, workspace } from '../workspace/setup.ts';
import { openBench } from './bench.ts';

let ws: TestWorkspace;
beforeAll(async () => {
  ws = await workspace();
});
afterAll(() => ws.close());

describe('a bot that cannot start says in one sentence why', () => {
  const start = async (wrong: Partial<SlackSettings>) => {
    const bench = await openBench({ known: [] });
    const http = { kind: 'http', signingSecret: SECRET, port: 0, host: '127.0.0.1' } as const;
    const settings: SlackSettings = { botToken: ws.botToken, apiUrl: ws.apiUrl, transport: http, ...wrong };
    try {
      const client = slackClient(settings.botToken, settings.apiUrl);
      const slack = await startSlack({ settings, client, features: [] }, bench.services as Services);
      await slack.stop();
      return 'it started';
    } catch (error) {
      return (error as Error).message;
    } finally {
      await bench.stop();
    }
  };

  it('where Slack does not know the token', async () => {
    expect(await start({ botToken: 'xoxb-other' })).toMatch(/does not accept SLACK_BOT_TOKEN \(invalid_auth\)/);
  });

  it('where there is no Slack', async () => {
    const apiUrl = 'http://127.0.0.1:9/api/';
    expect(await start({ apiUrl })).toBe(`Slack cannot be reached at ${apiUrl}: check the network and SLACK_API_URL.`);
  });

  it('where the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const transport = { kind: 'http', signingSecret: SECRET, port, host: '127.0.0.1' } as const;
    expect(await start({ transport })).toBe(
      `Port ${port} cannot be listened on: stop what uses it, or choose another PORT.`,
    );
    other.close();
  });

  it('where the app token opens no connection', async () => {
    expect(await start({ transport: { kind: 'socket', appToken: 'xapp-other' } })).toMatch(/check SLACK_APP_TOKEN/);
  });
});
