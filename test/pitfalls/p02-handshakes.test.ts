import { afterAll, beforeAll, expect, it } from 'vitest';
import { signed } from '../../src/workspace/deliver/sign.ts';
import { type Addressed, openAddressed, SECRET } from './addressed.ts';

let bot: Addressed;
beforeAll(async () => {
  bot = await openAddressed();
});
afterAll(() => bot.stop());

it('P02 the challenge of url_verification comes back', async () => {
  const answer = await bot.deliver({ type: 'url_verification', token: 't', challenge: 'echo this' });
  expect(answer.status).toBe(200);
  expect(answer.text).toContain('echo this');
});

it('P02 ssl_check=1 is answered at once', async () => {
  const body = 'ssl_check=1&token=t';
  expect(await bot.post(body, signed(SECRET, body, Math.floor(Date.now() / 1000)))).toBe(200);
});
