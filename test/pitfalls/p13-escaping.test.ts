import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTown, type Town } from '../journeys/town.ts';

const NASTY = [
  '<!channel>',
  '<!here>',
  '<!everyone>',
  '<@U0SUPERVISE>',
  '<!subteam^S0JIANDU|@jiandu>',
  '<http://evil.example|政府网>',
  'javascript:alert(1)',
  '&lt;!channel&gt;',
  '*粗* _斜_ ~删~ `码` ```块```',
];

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.stop());

it.each(NASTY)('P13 %s stays text in a question, a command, a form and a channel', async (nasty) => {
  const officer = town.as('officer');
  await town.passes(2);
  await officer.says(`${nasty} 占道经营`);
  await town.passes(2);
  await officer.command(`/basis ${nasty} 占道经营`);
  await officer.command(`/ask ${nasty} 占道经营`, 'C0ASKLAW');
  await town.bot.idle();
  const sent = JSON.stringify([...(await officer.heard()), ...(await officer.heard('C0ASKLAW'))]);
  for (const token of ['<!', '<@U0SUPERVISE', '<http://evil', '<javascript']) expect(sent).not.toContain(token);
});

it('P13 nothing is sent with link_names, parse or unfurling', () => {
  const posts = town.workspace.log.entries.filter(({ name }) => name.startsWith('chat.post'));
  expect(posts.length).toBeGreaterThan(0);
  for (const { body } of posts) {
    expect(body).not.toHaveProperty('link_names');
    expect(body).not.toHaveProperty('parse');
    expect((body as { unfurl_links?: unknown }).unfurl_links).toSatisfy((value) => String(value) === 'false');
  }
});
