import { afterAll, beforeAll, expect, test } from 'vitest';
import { phrasesBy } from '../../src/answers/artefact/phrases.ts';
import type { Unit } from '../../src/answers/artefact/units.ts';
import { openSmall, type Small, smallKnowledge } from './small.ts';

const PORT = { instrument: '码头照明办法', adopted: '2019-02-02' };
const phrasings = [{ ...PORT, label: '第二条', phrases: ['路灯黑灯瞎火找哪个', '灯泡不亮几天换'] }];
const question = { text: '换灯泡要几天', wants: 'any' as const, day: '2024-01-01' };

let [without, small]: [Small, Small] = [undefined as never, undefined as never];
beforeAll(async () => {
  without = await openSmall({ withTexts: true });
  small = await openSmall({ withTexts: true, phrasings });
});
afterAll(() => {
  for (const one of [without, small]) one.close();
});

test('an article is found by how people ask about it, in words that it has not got', async () => {
  const names = async ({ answers }: Small) => (await answers.rank(question, 10)).ranked.map(({ name }) => name);
  expect((await names(without))[0]).not.toBe('码头照明办法第二条');
  expect((await names(small))[0]).toBe('码头照明办法第二条');
});

test('how people ask is part of what the index is', () => {
  expect(small.answers.index).not.toBe(without.answers.index);
});

test('phrases belong to one version; a gist without a version has those of the newest', () => {
  const versions = ['2019-02-02', '2024-05-05'].map((adopted) => ({ adopted }));
  const instruments = [{ short: '码头照明办法', title: '码头照明办法', aliases: [], versions }] as never;
  const unit = (adopted: string | undefined, label = '第二条'): Unit => ({
    edition: { short: '码头照明办法', title: '码头照明办法', ...(adopted && { adopted }) },
    ...{ label, heading: '', text: '' },
  });
  const of = phrasesBy(phrasings, smallKnowledge({ instruments }));
  expect(of(unit('2019-02-02'))).toEqual(phrasings[0]?.phrases);
  expect(of(unit('2019-02-02', '第一条'))).toEqual([]);
  expect(of(unit('2024-05-05'))).toEqual([]);
  expect(of(unit(undefined))).toEqual([]);
  const newer = phrasesBy(
    [{ ...PORT, adopted: '2024-05-05', label: '第二条', phrases: ['灯不亮'] }],
    smallKnowledge({ instruments }),
  );
  expect(newer(unit(undefined))).toEqual(['灯不亮']);
});
