import type { Role } from '../copy.ts';

export interface Place {
  role: Role;
  channel?: string;
}

/** The person and channel named after the `#` of the address; the officer when none is. */
export function readPlace(hash: string): Place {
  const [role = '', channel] = hash.replace(/^#/, '').split('/');
  const known = role === 'contact' || role === 'supervisor' ? role : 'officer';
  return channel ? { role: known, channel } : { role: known };
}

export function writePlace({ role, channel }: Place): string {
  return channel ? `#${role}/${channel}` : `#${role}`;
}
