import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Addressed, openAddressed } from './addressed.ts';

let bot: Addressed;
beforeAll(async () => {
  bot = await openAddressed();
});
afterAll(() => bot.stop());

const base = { type: 'message', channel: 'D0OFFICER', channel_type: 'im', user: 'U0OFFICER', text: '查封最多能多久' };
let count = 0;

/** How many answers an event brings. */
async function answersTo(about: object): Promise<number> {
  count += 1;
  const ts = `${1_800_000_000 + count}.000100`;
  const before = await bot.sent();
  const event = { ...base, ts, event_ts: ts, ...about };
  await bot.deliver({ type: 'event_callback', team_id: 'T0LOCAL', event_id: `Ev${count}`, event });
  return (await bot.sent()) - before;
}

it('P15 what a person says is answered', async () => {
  expect(await answersTo({})).toBe(1);
});

it.each(['file_share', 'thread_broadcast'])('P15 so is a message of the kind %s', async (subtype) => {
  expect(await answersTo({ subtype })).toBe(1);
});

it.each([
  ['an edit', { subtype: 'message_changed', message: { ...base, text: '改过的' }, previous_message: base }],
  ['a deletion', { subtype: 'message_deleted', previous_message: base }],
  ['another bot', { bot_id: 'B0OTHER', subtype: 'bot_message' }],
  ['another bot without a subtype', { bot_id: 'B0OTHER' }],
  ['our own message', { bot_id: 'B0PLUMBLINE', user: 'U0PLUMBLINE' }],
  ['a join', { subtype: 'channel_join' }],
  ['a topic', { subtype: 'channel_topic' }],
])('P15 %s is not answered', async (_, about) => {
  expect(await answersTo(about)).toBe(0);
});
