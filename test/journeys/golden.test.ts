import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lint } from '../../src/workspace/text/lint.ts';
import { kept, type Payload, sentSince } from '../golden/recorded.ts';
import { openTown, type Town } from './town.ts';

const ASK = 'C0ASKLAW';

/** What is done, by the name of the file that keeps what the product sends for it. In this order. */
const DONE: Record<string, (town: Town) => Promise<unknown>> = {
  basis: (town) => town.as('officer').command('/basis 没有营业执照开店'),
  'source-window': (town) => press(town, '看原文'),
  'related-procedures': (town) => press(town, '相关程序'),
  'related-grades': (town) => press(town, '裁量基准'),
  procedure: (town) => town.as('officer').command('/procedure 听证'),
  discretion: (town) => town.as('officer').command('/discretion 无照经营'),
  'ask-in-channel': (town) => town.as('officer').command('/ask 查封最多能多久？', ASK),
  'follow-up': async (town) => {
    const [answer] = await town.as('officer').heard(ASK);
    return town.as('officer').says('那逾期呢？', { channel: ASK, thread: answer?.ts ?? '' });
  },
  'ask-form': (town) => town.as('officer').command('/ask'),
  'not-found': (town) => town.as('officer').says('滑翔伞可以淋雨吗'),
  help: (town) => town.as('officer').command('/help'),
  'home-officer': (town) => home(town, 'U0OFFICER'),
  'home-contact': (town) => home(town, 'U0CONTACT'),
  'home-supervisor': (town) => home(town, 'U0SUPERVISE'),
};

function home(town: Town, as: string): Promise<unknown> {
  return town.post('/local/act', { as, do: 'openHome', tab: 'home' });
}

/** Presses a button under the answer to /basis, the first that was given. */
async function press(town: Town, label: string): Promise<unknown> {
  const officer = town.as('officer');
  const [answer] = await officer.heard();
  return answer && officer.clicks(answer, label);
}

let town: Town;
const sent = new Map<string, Payload>();
beforeAll(async () => {
  town = await openTown();
  for (const [name, act] of Object.entries(DONE)) {
    const before = town.workspace.log.entries.length;
    await act(town);
    await town.bot.idle();
    sent.set(name, sentSince(town.workspace, before));
  }
});
afterAll(() => town.stop());

describe('what the product sends', () => {
  it.each(Object.keys(DONE))('for %s is what is kept in test/golden', async (name) => {
    await expect(kept(sent.get(name) ?? {})).toMatchFileSnapshot(`../golden/${name}.json`);
  });

  it.each(Object.keys(DONE))('for %s is taken by blocks.validate and drawn as it was meant', async (name) => {
    const { text, ...payload } = sent.get(name) ?? {};
    expect(await town.post('/api/blocks.validate', payload)).toEqual({ ok: true });
    expect(lint({ text, ...payload })).toEqual([]);
  });

  it('is all that is kept there', () => {
    const files = readdirSync('test/golden').filter((file) => file.endsWith('.json'));
    expect(files.sort()).toEqual(
      Object.keys(DONE)
        .map((name) => `${name}.json`)
        .sort(),
    );
  });
});
