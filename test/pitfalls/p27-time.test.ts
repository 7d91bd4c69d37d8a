import { expect, it } from 'vitest';
import { openTown } from '../journeys/town.ts';

it('P27 a timestamp stays text from Slack to Slack: no digit is lost in the thread it names', async () => {
  const town = await openTown();
  const officer = town.as('officer');
  const said = await officer.says('查封最多能多久');
  const answer = (await officer.heard()).at(-1);
  expect(said.ok && said.ts).toMatch(/^\d{10}\.\d{6}$/);
  expect(answer?.thread_ts).toBe(said.ok && said.ts);
  for (const { name, body } of town.workspace.log.entries) {
    const { ts, thread_ts } = body as Record<string, unknown>;
    for (const value of [ts, thread_ts]) if (value !== undefined) expect(typeof value, name).toBe('string');
  }
  await town.stop();
});
