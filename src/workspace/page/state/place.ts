import { ROLES, type Role } from '../copy.ts';

export interface Place {
  role: Role;
  channel?: string;
  /** ts of a message to show. */
  message?: string;
}

/** The person, channel and message named after the `#` of the address or by a permalink; the officer when nobody is. */
export function readPlace({ pathname, hash }: { pathname: string; hash: string }): Place {
  const [name = '', channel, message] = hash.replace(/^#/, '').split('/');
  const role = ROLES.find((one) => one === name) ?? 'officer';
  return { role, ...(permalink(pathname) ?? { ...(channel && { channel }), ...(message && { message }) }) };
}

export function writePlace({ role, channel, message }: Place): string {
  return `#${[role, channel, message].filter(Boolean).join('/')}`;
}

/** `/archives/C123/p1700000000000100`, as `chat.getPermalink` makes them. */
export function permalink(pathname: string): { channel: string; message: string } | undefined {
  const [, channel, seconds, rest] = /^\/archives\/([A-Z0-9]+)\/p(\d+)(\d{6})$/.exec(pathname) ?? [];
  return channel && seconds ? { channel, message: `${seconds}.${rest}` } : undefined;
}

/** The path of a message's permalink; a reply names its thread too. */
export function permalinkTo({ channel, ts, thread_ts }: { channel: string; ts: string; thread_ts?: string }): string {
  const reply = thread_ts !== undefined && thread_ts !== ts ? `?thread_ts=${thread_ts}&cid=${channel}` : '';
  return `/archives/${channel}/p${ts.replace('.', '')}${reply}`;
}
