import { readSettings, readSlackSettings } from '../../src/config.ts';
import { startBot } from '../../src/main.ts';
import { signed } from '../../src/workspace/deliver/sign.ts';
import { startWorkspace } from '../../src/workspace/index.ts';
import { freshData } from '../journeys/town.ts';

export const SECRET = 'a secret of the pitfalls';

/** The bot with its HTTP door open to whoever knows the address, as on the internet. */
export interface Addressed {
  /** Posts a form with these headers; the HTTP status. */
  post(body: string, headers: Record<string, string>): Promise<number>;
  /** Posts JSON, signed; status and body of the answer. */
  deliver(body: object): Promise<{ status: number; text: string }>;
  /** How many messages the bot has sent, once it is done. */
  sent(): Promise<number>;
  stop(): Promise<void>;
}

export async function openAddressed(): Promise<Addressed> {
  const workspace = await startWorkspace({ data: ':memory:', signingSecret: SECRET });
  const environment = {
    SLACK_BOT_TOKEN: workspace.botToken,
    SLACK_SIGNING_SECRET: SECRET,
    SLACK_API_URL: workspace.apiUrl,
    PORT: '0',
    HOST: '127.0.0.1',
  };
  const settings = readSettings({ PLUMBLINE_DATA: freshData(), PLUMBLINE_LOG: 'silent' });
  const bot = await startBot(settings, readSlackSettings(environment));
  const send = (type: string, body: string, headers: Record<string, string>) =>
    fetch(bot.url ?? '', { method: 'POST', headers: { 'content-type': type, ...headers }, body });
  return {
    async post(body, headers) {
      return (await send('application/x-www-form-urlencoded', body, headers)).status;
    },
    async deliver(body) {
      const text = JSON.stringify(body);
      const answer = await send('application/json', text, signed(SECRET, text, Math.floor(Date.now() / 1000)));
      return { status: answer.status, text: await answer.text() };
    },
    async sent() {
      await bot.idle();
      return workspace.log.entries.filter(({ name }) => name === 'chat.postMessage').length;
    },
    async stop() {
      await bot.stop();
      await workspace.close();
    },
  };
}
