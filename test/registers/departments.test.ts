import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Shown, shownValue, valueOfShown } from '../../src/registers/list.schema.ts';
import { enter } from '../../src/registers/store.ts';
import { openRecords } from '../../src/storage/records.ts';
import { freshData, openTown, type Town } from '../journeys/town.ts';

let town: Town;
beforeAll(async () => {
  const data = freshData();
  const records = await openRecords(data);
  await records.transaction(async ({ db }) => {
    for (let at = 1; at <= 15; at += 1) await enter(db, problem(at, at <= 12 ? 'UM' : 'EP'), { person: 'U0SUPERVISE' });
  });
  await records.close();
  town = await openTown({ data, limits: 'off' });
});
afterAll(() => town.stop());

describe('a supervisor', () => {
  it('sees the records of one department after its name, and how many each has', async () => {
    await town.as('supervisor').command('/problems 城管');
    const said = await town.as('supervisor').reads();
    expect(said).toContain('城管执法　12条（全部15条）');
    expect(said).not.toContain('第13个问题');
    expect(await menusOf('supervisor')).toEqual([
      ['全部 12', '整改中 12', '我负责的'],
      // Written out: who has how many of the fifteen.
      [
        ...['全部 15', '劳动监察 0', '环监执法 3', '安监执法 0', '土地执法 0'],
        ...['治安管理 0', '工商执法 0', '质监执法 0', '城管执法 12'],
      ],
    ]);
  });

  it('keeps to the department on the next page', async () => {
    await town.as('supervisor').command('/problems um');
    await presses('supervisor', '再看2条');
    const said = await town.as('supervisor').reads();
    expect(said).toContain('城管执法　12条（全部15条）');
    expect(said.match(/第\d+个问题/g)).toHaveLength(2);
    expect(said).not.toContain('环境');
  });

  it('finds by a word that names no department as before', async () => {
    await town.as('supervisor').command('/problems 第13个');
    expect(await town.as('supervisor').reads()).toContain('1条（全部15条）');
  });
});

it('whoever sees the own department alone gets no such menu, and the name is a word like any other', async () => {
  await town.as('contact').command('/problems');
  expect(await menusOf('contact')).toHaveLength(1);
  await town.as('contact').command('/problems 城管');
  expect(await town.as('contact').reads()).toContain('0条（全部12条）');
});

it('what a list shows goes through its buttons and comes back', () => {
  const shown = fc.record(
    {
      state: fc.stringMatching(/^[a-z]{1,12}$/),
      departments: fc.array(fc.stringMatching(/^[A-Z]{2}$/), { minLength: 1, maxLength: 8 }),
      mine: fc.constant(true),
      word: fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme-ascii' }),
      from: fc.nat(99_999),
    },
    { requiredKeys: ['from'] },
  );
  fc.assert(
    fc.property(shown, (one) => {
      expect(shownValue.parse(valueOfShown(one as Shown))).toEqual(one);
    }),
  );
});

function problem(at: number, department: string) {
  const values = {
    ...{ problem: `第${at}个问题`, category: 'q1', foundOn: '2026-09-01' },
    ...{ responsible: 'U0SUPERVISE', due: '2026-10-01' },
  };
  const kept = { id: `PC-AAA${String(at).padStart(2, '2')}`, register: 'problem', department, owner: 'U0SUPERVISE' };
  return { ...kept, state: 'open', values, createdAt: `2026-09-01T01:${String(at).padStart(2, '0')}:00.000Z` };
}

async function presses(who: 'supervisor', label: string): Promise<void> {
  await town.as(who).clicks((await town.as(who).heard()).at(-1) ?? expect.fail('nothing'), label);
}

/** The menus of the newest message, by the words of their choices. */
async function menusOf(who: 'supervisor' | 'contact'): Promise<string[][]> {
  await town.as(who).reads();
  const newest = (await town.as(who).heard()).at(-1);
  return (newest?.blocks ?? []).flatMap((block) =>
    block.type === 'actions'
      ? block.elements.flatMap((one) =>
          one.type === 'static_select' ? [(one.options ?? []).map(({ text }) => text.text)] : [],
        )
      : [],
  );
}
