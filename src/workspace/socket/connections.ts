import type { WebSocket } from 'ws';
import { APP } from '../state/ids.ts';
import type { World } from '../types.ts';

/** Connections an app may hold at once. */
export const MOST_CONNECTIONS = 10;

/** Between the warning and the end of a connection. */
const WARNED_MS = 10_000;

export function isOpen(socket: WebSocket): boolean {
  return socket.readyState === socket.OPEN;
}

/** The one that deliveries go to: the newest that is open. */
export function connection(world: World): WebSocket | undefined {
  return [...world.sockets].findLast(isOpen);
}

/** Slack's notice that a connection ends. */
export function sendDisconnect(socket: WebSocket, reason: string): void {
  const notice = { type: 'disconnect', reason, debug_info: { host: 'local' }, connection_info: { app_id: APP } };
  socket.send(JSON.stringify(notice));
}

/** How Slack ends connections: `refresh` asks for a new one, `warn` does so ten seconds ahead, `drop` is a broken line. */
const ENDINGS: Record<string, (world: World, socket: WebSocket) => void> = {
  refresh: (_world, socket) => {
    sendDisconnect(socket, 'refresh_requested');
    socket.close(1000);
  },
  warn: (world, socket) => {
    sendDisconnect(socket, 'warning');
    world.clock.after(WARNED_MS, () => socket.close(1000));
  },
  disable: (_world, socket) => {
    sendDisconnect(socket, 'link_disabled');
    socket.close(1000);
  },
  drop: (_world, socket) => socket.terminate(),
};

/** `{ do }` from outside, to every connection there is; the wrong field, or undefined. */
export function endConnections(world: World, given: Record<string, unknown>): string | undefined {
  const name = String(given.do);
  const ending = Object.hasOwn(ENDINGS, name) ? ENDINGS[name] : undefined;
  if (ending === undefined) return 'do';
  for (const socket of [...world.sockets].filter(isOpen)) ending(world, socket);
  return undefined;
}
