import { LINK } from '../socket/link.ts';
import { newSecret } from '../state/ids.ts';
import type { Method } from './method.ts';

const TICKET_MS = 30_000;

export const CONNECT = 'apps.connections.open';

export const connectionMethods: Record<string, Method> = {
  [CONNECT]: (world) => {
    const ticket = newSecret();
    world.tickets.add(ticket);
    setTimeout(() => world.tickets.delete(ticket), TICKET_MS).unref();
    return { url: `${world.url.replace(/^http/, 'ws')}${LINK}?ticket=${ticket}` };
  },
};
