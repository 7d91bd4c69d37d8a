import { rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setClock } from './control/clock.ts';
import { copy } from './copy.ts';
import { idle } from './deliver/deliver.ts';
import { createHttp } from './http/app.ts';
import { armScheduled } from './scheduled/due.ts';
import { takeLinks } from './socket/link.ts';
import type { Log } from './state/log.ts';
import { checkShortcuts } from './state/shortcuts.ts';
import { createWorld } from './state/world.ts';
import type { Manifest, World } from './types.ts';

export interface WorkspaceOptions {
  /** 0, the default, takes any free port. */
  port?: number;
  /** Directory of `workspace.db`, or ':memory:'. */
  data: string;
  /** Where signed deliveries go, on this machine; may be set later with `connect`. */
  appUrl?: string;
  signingSecret: string;
  /** Slack app manifest; with one, only its commands, events and scopes work. */
  manifest?: object;
  /** Directory of the built page. */
  page?: string;
  now?: () => Date;
  /** Slack's rate limits, on unless turned off. */
  limits?: 'slack' | 'off';
  /** What the workspace's time is to be at the start; as it was left when absent. */
  at?: Date;
}

export interface Workspace {
  url: string;
  /** What Slack clients take as their API address. */
  apiUrl: string;
  botToken: string;
  /** For Socket Mode: `apps.connections.open` takes it. */
  appToken: string;
  /** Requests and deliveries with timings and what was wrong, the newest last. */
  log: Log;
  /** The workspace's time, which may be another than the real one. */
  now(): Date;
  connect(appUrl: string): void;
  /** Resolves when no delivery awaits its HTTP answer. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

/** Starts the local stand-in for Slack on 127.0.0.1. Rejects with one sentence when it cannot. */
export async function startWorkspace(options: WorkspaceOptions): Promise<Workspace> {
  const { data, signingSecret, page, now = () => new Date(), limits = 'slack' } = options;
  const manifest = options.manifest as Manifest | undefined;
  checkShortcuts(manifest);
  const world = createWorld({ data, signingSecret, manifest, now, limits });
  const server = createServer(createHttp(world, page));
  takeLinks(world, server);
  try {
    if (options.at !== undefined) {
      const wrong = await setClock(world, { at: options.at.toISOString() });
      if (wrong) throw new Error(copy.tooFar(options.at.toISOString()));
    }
    if (options.appUrl !== undefined) connect(world, options.appUrl);
    world.url = `http://127.0.0.1:${await listen(server, options.port ?? 0)}`;
  } catch (error) {
    world.store.close();
    throw error;
  }
  armScheduled(world);
  announce(data, world.url);
  return {
    url: world.url,
    apiUrl: `${world.url}/api/`,
    botToken: world.botToken,
    appToken: world.appToken,
    log: world.log,
    now: () => world.clock.now(),
    connect: (appUrl) => connect(world, appUrl),
    idle: () => idle(world),
    close: () => close(world, server, data),
  };
}

function connect(world: World, appUrl: string): void {
  const host = URL.canParse(appUrl) ? new URL(appUrl).hostname : '';
  if (!['127.0.0.1', 'localhost', '[::1]'].includes(host)) throw new Error(copy.notLoopback(appUrl));
  world.appUrl = appUrl;
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    if (!Number.isInteger(port) || port < 0 || port > 65_535) return reject(new Error(copy.badPort(port)));
    server.once('error', (cause: NodeJS.ErrnoException) => {
      reject(cause.code === 'EADDRINUSE' ? new Error(copy.portInUse(port), { cause }) : cause);
    });
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/** Says where this workspace is to whoever finds its data in use. */
function announce(data: string, url: string): void {
  if (data !== ':memory:')
    writeFileSync(join(data, 'workspace.json'), `${JSON.stringify({ url, pid: process.pid })}\n`);
}

async function close(world: World, server: Server, data: string): Promise<void> {
  world.clock.stop();
  world.ending.abort();
  await idle(world);
  for (const socket of world.sockets) socket.terminate();
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
  // Before the lock goes with the store: the next one may write its own at once.
  if (data !== ':memory:') rmSync(join(data, 'workspace.json'), { force: true });
  world.store.close();
}
