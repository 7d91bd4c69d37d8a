import { SLACKS } from '../config.ts';

/** Whether an address is one of Slack's, or of the local workspace where that is the API we speak to. */
export function isOfSlack(url: string, apiUrl: string): boolean {
  if (!URL.canParse(url)) return false;
  const { origin } = new URL(url);
  return SLACKS.test(apiUrl) ? SLACKS.test(`${origin}/`) : origin === new URL(apiUrl).origin;
}
