import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readSlackSettings } from '../../src/config.ts';
import { type Addressed, openAddressed, SECRET } from './addressed.ts';

let bot: Addressed;
beforeAll(async () => {
  bot = await openAddressed();
});
afterAll(() => bot.stop());

const body = 'command=%2Fhelp&user_id=U0OFFICER&channel_id=D0OFFICER&trigger_id=1&text=';
const now = () => Math.floor(Date.now() / 1000);
const sign = (seconds: number, { secret = SECRET, version = 'v0', of = body } = {}) => ({
  'x-slack-request-timestamp': String(seconds),
  'x-slack-signature': `${version}=${createHmac('sha256', secret).update(`v0:${seconds}:${of}`).digest('hex')}`,
});

it('P01 a valid signature is taken', async () => {
  expect(await bot.post(body, sign(now()))).toBe(200);
});

it.each([
  ['over another body', () => sign(now(), { of: `${body}x` })],
  ['by another secret', () => sign(now(), { secret: 'not ours' })],
  ['of another version', () => sign(now(), { version: 'v1' })],
  ['that is 301 s old', () => sign(now() - 301)],
  ['that is a day ahead, which Bolt itself would take', () => sign(now() + 86_400)],
  ['without its time', () => ({ 'x-slack-signature': sign(now())['x-slack-signature'] })],
  ['that is missing', () => ({})],
])('P01 a signature %s is refused', async (_, headers) => {
  expect(await bot.post(body, headers())).toBeGreaterThanOrEqual(400);
});

it('P01 an empty secret stops the start', () => {
  expect(() => readSlackSettings({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: ' ' })).toThrow(
    /SLACK_SIGNING_SECRET/,
  );
});
