import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { isOwn } from '../http/guard.ts';
import { APP } from '../state/ids.ts';
import type { Json, World } from '../types.ts';
import { MOST_CONNECTIONS, sendDisconnect } from './connections.ts';
import { redeliver } from './send.ts';

/** Where apps connect with the ticket that `apps.connections.open` gave them. */
export const LINK = '/link';

const LARGEST = 2 ** 21;

/** Takes Socket Mode connections: hello at once, then acknowledgements of envelopes until the app goes. */
export function takeLinks(world: World, server: Server): void {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LARGEST });
  server.on('upgrade', (request, stream, head) => {
    // A caller that breaks off must not take the workspace with it.
    stream.on('error', () => stream.destroy());
    if (!isInvited(world, request)) return refuse(stream);
    sockets.handleUpgrade(request, stream, head, (socket) => welcome(world, socket));
  });
}

function isInvited(world: World, request: IncomingMessage): boolean {
  const { host, origin } = request.headers;
  const address = `http://local${request.url}`;
  if (!isOwn(host, origin) || !URL.canParse(address)) return false;
  const { pathname, searchParams } = new URL(address);
  return pathname === LINK && world.tickets.delete(searchParams.get('ticket') ?? '');
}

function refuse(stream: Duplex): void {
  stream.end('HTTP/1.1 401 Unauthorized\r\n\r\n', () => stream.destroy());
}

function welcome(world: World, socket: WebSocket): void {
  socket.on('error', () => socket.terminate());
  if (world.sockets.size >= MOST_CONNECTIONS) {
    sendDisconnect(socket, 'too_many_websockets');
    socket.close(1000);
    return;
  }
  world.sockets.add(socket);
  world.socketMode.on = true;
  socket.on('close', () => {
    world.sockets.delete(socket);
    redeliver(world);
  });
  socket.on('message', (data) => acknowledged(world, String(data)));
  const debug_info = { host: 'local', build_number: 1, approximate_connection_time: 3600 };
  const hello = { type: 'hello', num_connections: world.sockets.size, connection_info: { app_id: APP }, debug_info };
  socket.send(JSON.stringify(hello));
  redeliver(world);
}

/** `{ envelope_id, payload? }`; anything else an app sends is not for us. */
function acknowledged(world: World, text: string): void {
  const { envelope_id, payload } = read(text);
  if (typeof envelope_id !== 'string') return;
  world.envelopes.get(envelope_id)?.acknowledge(payload);
}

function read(text: string): Json {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Json) : {};
  } catch {
    return {};
  }
}
