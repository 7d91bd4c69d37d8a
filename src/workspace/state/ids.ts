import { randomBytes, randomInt } from 'node:crypto';

export const TEAM = 'T0LOCAL';
/** The other end of a shared channel. */
export const OTHER_TEAM = 'T0STRANGER';
export const TEAM_DOMAIN = 'local';
export const APP = 'A0PLUMBLINE';
export const BOT_ID = 'B0PLUMBLINE';
export const BOT_USER = 'U0PLUMBLINE';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

/** An identifier in Slack's manner: a prefix and ten capitals or digits. */
export function newId(prefix: string): string {
  return prefix + Array.from({ length: 10 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
}

export function newSecret(bytes = 12): string {
  return randomBytes(bytes).toString('hex');
}

/** Block and action ids where the app gave none, as Slack makes them up. */
export function newShortId(): string {
  return randomBytes(4).toString('base64url').slice(0, 5);
}
