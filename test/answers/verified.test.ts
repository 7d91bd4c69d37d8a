import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepEvent } from '../../src/answers/curation/store.ts';
import { keepVerified, type Verified, verifiedAnswers, verifiedFor } from '../../src/answers/curation/verified.ts';
import type { Question } from '../../src/answers/types.ts';
import { openRecords, type Records } from '../../src/storage/records.ts';
import { openSmall, type Small, smallKnowledge } from './small.ts';

const DAY = '2024-01-15';
const NEW = '2023-05-10';
const PLACE = { instrument: '桥面管理条例', article: 4 };
const verified = (id: string, change: Partial<Verified> = {}): Verified => ({
  ...{ id, question: '海带几天退还', text: `${id}的答复`, role: '监督人员', day: DAY, wants: 'any' },
  citations: [PLACE],
  ...change,
});
const asked = (change: Partial<Question> = {}): Question => ({
  text: '海带几天退还',
  wants: 'any',
  day: DAY,
  ...change,
});

let withText: Small;
let without: Small;
let records: Records;
const keep = (one: Verified, sources = without) =>
  records.transaction((change) => keepVerified(change.db, one, sources.answers));
const end = (id: string, kind: 'corrected' | 'dismissed') =>
  records.transaction((change) => keepEvent(change.db, id, { kind, detail: { id: 'V-NEW' } } as never));
const given = async (question: Question, sources = without) =>
  (await verifiedFor(records.db, question, sources.answers))?.id;

beforeAll(async () => {
  withText = await openSmall({ withTexts: true });
  without = await openSmall({ withTexts: false });
  records = await openRecords(':memory:');
});
afterAll(async () => {
  withText.close();
  without.close();
  await records.close();
});

describe('a verified answer', () => {
  it('written for a field answers in that field only, before one for all fields', async () => {
    await keep(verified('V-POLICE', { field: '治安管理', question: '谁来管海带' }));
    const where = (field?: Question['field']) => given(asked({ text: '谁来管海带？', ...(field && { field }) }));
    expect([await where('治安管理'), await where('城管执法'), await where()]).toEqual([
      'V-POLICE',
      undefined,
      undefined,
    ]);
    await keep(verified('V-ALL', { question: '谁来管海带' }));
    expect([await where('治安管理'), await where('城管执法'), await where()]).toEqual(['V-POLICE', 'V-ALL', 'V-ALL']);
  });

  it('given to one command is no answer to another', async () => {
    await keep(verified('V-STEPS', { wants: 'procedure', question: '晒海带' }));
    expect(await given(asked({ text: '晒海带', wants: 'procedure' }))).toBe('V-STEPS');
    expect(await given(asked({ text: '晒海带', wants: 'discretion' }))).toBeUndefined();
  });

  it('gives way to the newest, and does not come back when that one ends', async () => {
    await keep(verified('V-OLD', { question: '海带归谁' }));
    await keep(verified('V-LAST', { question: '请问海带归谁？' }));
    expect(await given(asked({ text: '海带归谁' }))).toBe('V-LAST');
    await end('V-LAST', 'dismissed');
    expect(await given(asked({ text: '海带归谁' }))).toBeUndefined();
  });

  it('that was corrected under another question no longer answers the first', async () => {
    await keep(verified('V-FIRST', { question: '紫菜归谁' }));
    await end('V-FIRST', 'corrected');
    expect(await given(asked({ text: '紫菜归谁' }))).toBeUndefined();
  });
});

describe('what an answer rests on', () => {
  const changes = async (id: string, sources: Small, day = DAY) =>
    (await verifiedAnswers(records.db, day, sources.answers)).find((one) => one.id === id)?.changes;

  it('without a text is our own words: it ends when they change, and when the text comes', async () => {
    await keep(verified('V-GIST'));
    expect(await changes('V-GIST', without)).toEqual([]);
    const [procedure] = smallKnowledge().procedures;
    if (!procedure) throw new Error('no procedure');
    const steps = procedure.steps.map((step) => ({ ...step, does: `${step.does}，三日内` }));
    const other = await openSmall({ withTexts: false }, smallKnowledge({ procedures: [{ ...procedure, steps }] }));
    expect(await changes('V-GIST', other)).toEqual([expect.stringContaining('知识里写的要点改了')]);
    expect(await given(asked(), other)).toBeUndefined();
    other.close();
    expect(await changes('V-GIST', withText)).toEqual([expect.stringContaining('现在有了官方文本')]);
  });

  it('with another edition: says from which to which, and only of the article that changed', async () => {
    const day = '2022-01-01';
    const both = [PLACE, { instrument: '码头照明办法', article: 2 }];
    await keep(verified('V-TEXT', { question: '码头的灯', day, citations: both }), withText);
    expect(await changes('V-TEXT', withText, day)).toEqual([]);
    const [change, ...more] = (await changes('V-TEXT', withText)) ?? [];
    expect(change).toBe(`桥面管理条例第四条：核实时是 2020-03-01 通过的版本，现在是 ${NEW} 通过的版本`);
    expect(more).toEqual([]);
  });

  it('that is known no more ends the answer', async () => {
    await keep(verified('V-GONE', { question: '五百条', citations: [{ ...PLACE, article: 500 }] }));
    expect(await changes('V-GONE', without)).toEqual([expect.stringContaining('现在没有收录')]);
  });
});
