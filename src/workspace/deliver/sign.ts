import { createHmac } from 'node:crypto';

/**
 * The headers Slack signs a body with (v0: HMAC-SHA256 of `v0:seconds:body`).
 * Seconds are real ones, never the workspace's: the app checks them against its own clock.
 */
export function signed(secret: string, body: string, seconds: number): Record<string, string> {
  const hash = createHmac('sha256', secret).update(`v0:${seconds}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': String(seconds), 'x-slack-signature': `v0=${hash}` };
}
