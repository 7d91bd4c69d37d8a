import { App, HTTPReceiver, type Receiver, SocketModeReceiver } from '@slack/bolt';
import type { SlackSettings } from '../config.ts';
import type { Services } from '../services.ts';
import { forgetFinished, openDeliveries } from '../storage/inbox.ts';
import { slackClient, whoAmI } from './client.ts';
import type { Feature } from './feature.ts';
import { listen } from './listeners/index.ts';
import { boltLog, silent } from './logger.ts';
import { knownPlaces } from './places.ts';
import { journaled } from './receiver.ts';
import { startSender } from './sender/index.ts';

/** The bot as the rest of the program sees it. */
export interface SlackApp {
  /** Where HTTP deliveries go; undefined in Socket Mode. */
  url: string | undefined;
  /** Resolves when every accepted delivery is answered and everything to say is said. */
  idle(): Promise<void>;
  stop(): Promise<void>;
}

/** How often deliveries are looked for that were accepted and could not be finished (a full disk, say). */
const SWEEP_MS = 30_000;
/** How long the key of a handled delivery is kept; Slack's last retry comes after five minutes, a late socket within hours. */
const KEYS_MS = 7 * 24 * 3_600_000;

/** Starts listening, then answers what a crash left behind. */
export async function startSlack(settings: SlackSettings, features: Feature[], services: Services): Promise<SlackApp> {
  const { records, log } = services;
  const client = slackClient(settings.botToken, settings.apiUrl);
  const { botId, botUserId } = await whoAmI(client);
  const sender = startSender(records, client, log);
  const intake = journaled(receiverFor(settings, boltLog(log)), records, log);
  const app = new App({
    receiver: intake.receiver,
    authorize: async () => ({ botToken: settings.botToken, botId, botUserId }),
    clientOptions: { slackApiUrl: settings.apiUrl, retryConfig: { retries: 0 }, timeout: 10_000 },
    logger: boltLog(log),
  });
  app.error(async (error) => log.error({ error: error.code ?? error.name }, 'a delivery failed'));
  listen(app, features, { services, client, sender, botUser: botUserId, places: knownPlaces(client) });
  const url = await begin(intake.receiver, settings);

  async function sweep(): Promise<void> {
    for (const delivery of await openDeliveries(records.db)) await intake.replay(delivery);
    await forgetFinished(records.db, new Date(Date.now() - KEYS_MS).toISOString());
    sender.wake();
  }
  const timer = setInterval(() => void sweep().catch(() => undefined), SWEEP_MS);
  void sweep().catch((error) => log.error({ error: error.name }, 'the inbox could not be read'));

  return {
    url,
    async idle() {
      await intake.settled();
      await sender.drained();
    },
    async stop() {
      clearInterval(timer);
      await intake.receiver.stop();
      await intake.settled();
      await sender.stop();
    },
  };
}

function receiverFor({ transport, apiUrl }: SlackSettings, logger: ReturnType<typeof boltLog>): Receiver {
  if (transport.kind === 'socket')
    return new SocketModeReceiver({
      appToken: transport.appToken,
      installerOptions: { clientOptions: { slackApiUrl: apiUrl } },
      logger: silent,
    });
  return new HTTPReceiver({
    signingSecret: transport.signingSecret,
    logger,
    customPropertiesExtractor: (request) => ({ signedAt: Number(request.headers['x-slack-request-timestamp']) }),
  });
}

async function begin(receiver: Receiver, { transport }: SlackSettings): Promise<string | undefined> {
  if (transport.kind === 'socket') {
    await receiver.start();
    return undefined;
  }
  const { port, host } = transport;
  const server = (await receiver.start({ port, ...(host && { host }) })) as import('node:http').Server;
  const address = server.address() as import('node:net').AddressInfo;
  return `http://${host ?? 'localhost'}:${address.port}/slack/events`;
}
