import { App, HTTPReceiver, type Receiver, SocketModeReceiver } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import type { SlackSettings } from '../config.ts';
import type { Services } from '../services.ts';
import { forgetFinished, openKeys } from '../storage/inbox.ts';
import type { Records } from '../storage/records.ts';
import { clientOptions, whoAmI } from './client.ts';
import { confidentialIn } from './confidential.ts';
import type { Feature } from './feature.ts';
import { listen } from './listeners/index.ts';
import { boltLog, silent } from './logger.ts';
import { knownPlaces } from './places.ts';
import { type Intake, journaled } from './receiver.ts';
import { startRounds } from './rounds.ts';
import { startSender } from './sender/index.ts';
import { startSequels } from './sequel/index.ts';
import { endLeftOver } from './sequel/resume.ts';

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

interface Connection {
  settings: SlackSettings;
  client: WebClient;
  features: Feature[];
}

/** Starts listening, then answers what a crash left behind. */
export async function startSlack({ settings, client, features }: Connection, services: Services): Promise<SlackApp> {
  const { records, log } = services;
  const { botId, botUserId, team } = await whoAmI(client);
  const sequels = startSequels(features, { services, client, team });
  const sender = startSender(records, client, { log, clock: services.clock, sent: sequels.after });
  const intake = journaled(receiverFor(settings, boltLog(log)), {
    ...{ records, log, isConfidential: confidentialIn(features), botUser: botUserId },
  });
  const app = new App({
    receiver: intake.receiver,
    authorize: async () => ({ botToken: settings.botToken, botId, botUserId }),
    clientOptions: clientOptions(settings.apiUrl),
    logger: boltLog(log),
  });
  app.error(async (error) => log.error({ error: error.code ?? error.name }, 'a delivery failed'));
  const here = { botUser: botUserId, places: knownPlaces(client), told: new Set<string>() };
  listen(app, features, { services, client, sender, sequels, ...here });
  const url = await begin(intake.receiver, settings);

  let busy = false;
  const sweep = async () => {
    if (busy) return;
    busy = true;
    await sweepInbox(records, intake, log);
    busy = false;
    sender.wake();
  };
  const timer = setInterval(() => void sweep(), SWEEP_MS);
  void sweep();
  void endLeftOver(client, records, log);
  const rounds = startRounds(features, services, sender);

  return {
    url,
    async idle() {
      await rounds.look();
      await intake.settled();
      await sender.drained();
      await sequels.settled();
    },
    async stop() {
      clearInterval(timer);
      await rounds.stop();
      await intake.receiver.stop();
      await intake.settled();
      await sender.stop();
      await sequels.end();
    },
  };
}

async function sweepInbox({ db }: Records, intake: Intake, log: Logger): Promise<void> {
  try {
    for (const key of await openKeys(db)) await intake.replay(key);
    await forgetFinished(db, new Date(Date.now() - KEYS_MS).toISOString());
  } catch (error) {
    log.error({ error: (error as Error).name }, 'the inbox could not be swept');
  }
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
    await receiver.start().catch(noSocket);
    return undefined;
  }
  const { port, host } = transport;
  const server = (await receiver
    .start({ port, ...(host && { host }) })
    .catch((cause) => noPort(port, cause))) as import('node:http').Server;
  const address = server.address() as import('node:net').AddressInfo;
  return `http://${host ?? 'localhost'}:${address.port}/slack/events`;
}

function noSocket(cause: Error): never {
  throw new Error('Socket Mode could not be opened: check SLACK_APP_TOKEN (xapp-…, with connections:write).', {
    cause,
  });
}

function noPort(port: number, cause: Error): never {
  throw new Error(`Port ${port} cannot be listened on: stop what uses it, or choose another PORT.`, { cause });
}
