import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { App, HTTPReceiver, type Logger, LogLevel } from '@slack/bolt';
import { WebClient, type WebClientOptions } from '@slack/web-api';
import { startWorkspace, type Workspace, type WorkspaceOptions } from '../../src/workspace/index.ts';
import type { Act, ActResult, Change, Message, WorkspaceState } from '../../src/workspace/protocol.ts';

export const SECRET = 'a signing secret of the tests';
export const OFFICER = 'U0OFFICER';
export const CONTACT = 'U0CONTACT';
export const ASK = 'C0ASKLAW';
export const CHAT = 'C0CHAT';
export const DM = 'D0OFFICER';

export type BoltApp = App;

/** Slack's client without retries of its own, and silent. */
export function webClient(ws: Workspace, options: WebClientOptions = {}): WebClient {
  return new WebClient(ws.botToken, { slackApiUrl: ws.apiUrl, retryConfig: { retries: 0 }, logger: quiet, ...options });
}

/**
 * A workspace in memory with helpers that do what the page does. It counts no calls unless asked to:
 * what a test says in a second, an app says in an hour.
 */
export async function workspace(options: Partial<WorkspaceOptions> = {}) {
  const started = await startWorkspace({ data: ':memory:', signingSecret: SECRET, limits: 'off', ...options });
  const { url } = started;
  const post = async (path: string, body: unknown) => {
    const answer = await fetch(url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return (await answer.json()) as never;
  };
  return {
    ...started,
    client: webClient(started),
    post,
    act: (act: Act): Promise<ActResult> => post('/local/act', act),
    state: async (as = OFFICER) => (await (await fetch(`${url}/local/state?as=${as}`)).json()) as WorkspaceState,
    watch: (as = OFFICER) => watch(started, as),
  };
}
export type TestWorkspace = Awaited<ReturnType<typeof workspace>>;

/** Crashes and silences are on purpose here; Bolt need not tell of them. */
export const quiet: Logger = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
  setLevel: () => {},
  getLevel: () => LogLevel.ERROR,
  setName: () => {},
};

/** A real Bolt app on a free port, connected to the workspace. */
export async function boltApp(ws: TestWorkspace, listen: (app: BoltApp) => void): Promise<BoltApp> {
  const receiver = new HTTPReceiver({ signingSecret: SECRET, logger: quiet });
  const app = new App({
    token: ws.botToken,
    receiver,
    logger: quiet,
    clientOptions: { slackApiUrl: ws.apiUrl },
  });
  listen(app);
  const server = (await app.start(0)) as Server;
  ws.connect(`http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`);
  return app;
}

interface Received {
  headers: IncomingHttpHeaders;
  body: string;
}

/** A bare app that answers each delivery with the next status given (200 when none is left; 0 never answers). */
export function bareApp(ws: TestWorkspace, ...statuses: number[]) {
  return answeringApp(ws, (response) => {
    const status = statuses.shift() ?? 200;
    if (status !== 0) response.writeHead(status).end();
  });
}

/** A bare app that answers as it is told. */
export async function answeringApp(ws: TestWorkspace, answer: (response: ServerResponse) => void) {
  const received: Received[] = [];
  const waiting: { least: number; wake: () => void }[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      received.push({ headers: request.headers, body });
      answer(response);
      for (const one of waiting) if (received.length >= one.least) one.wake();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ws.connect(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return {
    received,
    got: (least: number) =>
      received.length >= least
        ? Promise.resolve()
        : new Promise<void>((wake) => {
            waiting.push({ least, wake });
          }),
    /** Connections that are open just now. */
    connections: () => new Promise<number>((resolve) => server.getConnections((_error, count) => resolve(count))),
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

type Of<T extends Change['type']> = Extract<Change, { type: T }>;

/** The stream of one person: `next` waits for the first change that fits, past ones included. */
async function watch(ws: Workspace, as: string) {
  const abort = new AbortController();
  const response = await fetch(`${ws.url}/local/stream?as=${as}`, { signal: abort.signal });
  const seen: Change[] = [];
  const waiting = new Set<() => void>();
  void (async () => {
    let rest = '';
    const decoder = new TextDecoder();
    try {
      for await (const part of response.body ?? []) {
        const lines = (rest + decoder.decode(part as Uint8Array, { stream: true })).split('\n\n');
        rest = lines.pop() ?? '';
        for (const line of lines) if (line.startsWith('data: ')) seen.push(JSON.parse(line.slice(6)));
        for (const wake of waiting) wake();
      }
    } catch {
      // The test is over.
    }
  })();
  const next = <T extends Change['type']>(type: T, fits: (change: Of<T>) => boolean = () => true) =>
    new Promise<Of<T>>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`no ${type} in ${JSON.stringify(seen)}`)), 5000);
      const look = () => {
        const found = seen.find((change): change is Of<T> => change.type === type && fits(change as Of<T>));
        if (found === undefined) return;
        clearTimeout(timer);
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      look();
    });
  return {
    /** Everything that came so far. */
    seen,
    next,
    message: async (fits: (message: Message) => boolean) =>
      (await next('message', ({ message }) => fits(message))).message,
    stop: () => abort.abort(),
  };
}
