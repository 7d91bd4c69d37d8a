import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { votedOn } from '../../../src/answers/confirmed/basis.ts';
import { confirmedIn } from '../../../src/answers/confirmed/records.ts';
import { keepEvent } from '../../../src/answers/curation/store.ts';
import { keepVerified } from '../../../src/answers/curation/verified.ts';
import { openAnswers } from '../../../src/answers/index.ts';
import { replay, sameAnswer } from '../../../src/answers/replay.ts';
import { keepAnswer, keepVote, type Origin } from '../../../src/answers/store.ts';
import type { Answer, Answers, Question } from '../../../src/answers/types.ts';
import { openRecords, type Records } from '../../../src/storage/records.ts';
import { openSmall, type Small } from '../small.ts';

const DAY = '2024-01-15';
const RETURN = { instrument: '桥面管理条例', article: 4 };
const ask = (text: string, change: Partial<Question> = {}): Question => ({ text, wants: 'any', day: DAY, ...change });

let small: Small;
let records: Records;
let answers: Answers;
let count = 0;

beforeAll(async () => {
  small = await openSmall({ withTexts: true });
});
afterAll(() => small.close());
beforeEach(async () => {
  records = await openRecords(':memory:');
  answers = await openAnswers(small.dir, small.texts, { confirmed: confirmedIn(records.db) });
  return async () => {
    answers.close();
    await records.close();
  };
});

/** An answer that was given and kept. */
async function given(
  question: Question,
  { origin = {}, change = {} }: { origin?: Origin; change?: Partial<Answer> } = {},
) {
  count += 1;
  const kept = { id: `A-${count}`, answer: { ...(await answers.answer(question)), ...change }, origin };
  await records.transaction(({ db }) => keepAnswer(db, kept));
  return kept;
}

async function votes(kept: Awaited<ReturnType<typeof given>>, user: string, verdict: 'useful' | 'useless' = 'useful') {
  const rests = votedOn(kept, answers);
  const vote = { answer: kept.id, user, verdict, rests_on: rests.length > 0 ? JSON.stringify(rests) : null };
  await records.transaction(({ db }) => keepVote(db, records.key, vote));
}

const verify = (question: string, change: object = {}) =>
  records.transaction(({ db }) => {
    const one = { id: 'V-1', question, text: '九日内。', role: '监督人员', day: DAY, wants: 'any' as const };
    return keepVerified(db, { ...one, citations: [RETURN], ...change }, answers);
  });

const raised = async (question: Question) =>
  ((await answers.answer(question)).helped ?? []).map(({ citation, share }) => [citation.article, share]);

const ASKED = '登记的海带几天退还';
const LIKE = '海带登记以后几天内退还给当事人';

describe('votes', () => {
  it('of two people raise the provisions of the answer for a question like it, of one they do not', async () => {
    const kept = await given(ask(ASKED));
    expect(kept.answer.sure).toBe(true);
    await votes(kept, 'U1');
    await votes(kept, 'U1');
    expect(await raised(ask(LIKE))).toEqual([]);
    await votes(kept, 'U2');
    const [[article, share] = []] = await raised(ask(LIKE));
    expect(article).toBe(4);
    // Of the same question a quarter; this is another wording of it.
    expect(share).toBeGreaterThan(0.1);
    expect(share).toBeLessThan(0.25);
  });

  it('count for a question that each person asked for himself, in other words', async () => {
    await votes(await given(ask(ASKED)), 'U1');
    await votes(await given(ask('登记了的海带几天内要退还')), 'U2');
    expect((await raised(ask(LIKE))).map(([article]) => article)).toContain(4);
  });

  it('that are changed take it back at once', async () => {
    const kept = await given(ask(ASKED));
    await votes(kept, 'U1');
    await votes(kept, 'U2');
    expect(await raised(ask(LIKE))).not.toEqual([]);
    await votes(kept, 'U2', 'useless');
    expect(await raised(ask(LIKE))).toEqual([]);
  });

  it('do not reach another field, another command, another edition or an unlike question', async () => {
    const kept = await given(ask(ASKED, { field: '城管执法', wants: 'procedure' }));
    for (const user of ['U1', 'U2', 'U3']) await votes(kept, user);
    expect(await raised(ask(LIKE, { field: '城管执法', wants: 'procedure' }))).not.toEqual([]);
    expect(await raised(ask(LIKE))).not.toEqual([]);
    expect(await raised(ask(LIKE, { field: '治安管理' }))).toEqual([]);
    expect(await raised(ask(LIKE, { wants: 'basis' }))).toEqual([]);
    expect(await raised(ask(LIKE, { day: '2022-01-01' }))).toEqual([]);
    expect(await raised(ask('码头的灯坏了谁来修'))).toEqual([]);
  });

  it('given when the provision said something else count no more', async () => {
    const kept = await given(ask('第二条禁止什么', { day: '2022-01-01' }), {
      change: { question: ASKED, sure: true, provisions: answers.cite([RETURN], '2022-01-01') },
    });
    for (const user of ['U1', 'U2']) await votes(kept, user);
    expect(await raised(ask(LIKE))).toEqual([]);
  });

  it('on a follow-up, a refusal, a button or a verified answer are about no question', async () => {
    const first = await given(ask(ASKED));
    const others = [
      await given(ask(ASKED), { origin: { subject: first.id } }),
      await given(ask(ASKED), { origin: { entries: ['P-TST'] } }),
      await given(ask(ASKED), { change: { sure: false } }),
      await given(ask(ASKED), { change: { verified: { id: 'V-1', role: '', day: DAY } } }),
    ];
    for (const kept of others) for (const user of ['U1', 'U2']) await votes(kept, user);
    expect(await raised(ask(LIKE))).toEqual([]);
  });

  it('leave what follows up another question alone', async () => {
    const kept = await given(ask(ASKED));
    for (const user of ['U1', 'U2']) await votes(kept, user);
    expect(await raised(ask(LIKE, { subject: kept.answer }))).toEqual([]);
  });
});

describe('a verified answer', () => {
  // In no word of any card or article.
  const STRANGE = '螃蟹爬到护栏外面归谁';
  const LIKE_STRANGE = '护栏外面的螃蟹归谁呢';

  it('turns a refusal of what is as good as its question into an answer, and back when it is withdrawn', async () => {
    const before = await answers.answer(ask(LIKE_STRANGE));
    expect([before.sure, before.refusal?.by]).toEqual([false, undefined]);
    await verify(STRANGE);
    const after = await answers.answer(ask(LIKE_STRANGE));
    expect([after.sure, after.provisions[0]?.name]).toEqual([true, '桥面管理条例第四条']);
    expect(after.provisions[0]?.quote).toContain('九日内退还');
    await records.transaction(({ db }) => keepEvent(db, 'V-1', { kind: 'withdrawn', detail: { reason: '' } }));
    expect((await answers.answer(ask(LIKE_STRANGE))).sure).toBe(false);
  });

  it('does so for no question of which only a part is alike, and for none of what is none of ours', async () => {
    await verify(STRANGE);
    expect((await answers.answer(ask('螃蟹怎么腌才好吃又能放很久'))).sure).toBe(false);
    expect((await answers.answer(ask(`日本${LIKE_STRANGE}`))).sure).toBe(false);
  });

  it('is not outdone by votes, which never answer what is refused', async () => {
    const kept = await given(ask(STRANGE), { change: { sure: true, provisions: answers.cite([RETURN], DAY) } });
    for (const user of ['U1', 'U2', 'U3', 'U4', 'U5']) await votes(kept, user);
    const answer = await answers.answer(ask(LIKE_STRANGE));
    expect([answer.sure, answer.helped?.length]).toEqual([false, 1]);
  });

  it('for one field helps in that field only', async () => {
    await verify(STRANGE, { field: '城管执法' });
    expect((await raised(ask(LIKE_STRANGE, { field: '城管执法' }))).length).toBe(1);
    expect(await raised(ask(LIKE_STRANGE))).toEqual([]);
  });
});

it('an answer is replayed with what helped then, whatever is confirmed by now', async () => {
  const kept = await given(ask(ASKED));
  for (const user of ['U1', 'U2']) await votes(kept, user);
  const helped = await given(ask(LIKE));
  expect(helped.answer.helped).toBeDefined();
  await votes(kept, 'U2', 'useless');
  const now = await answers.answer(ask(LIKE));
  expect(now.helped).toBeUndefined();
  for (const with_ of [answers, small.answers])
    expect(sameAnswer(helped.answer, await replay(helped, { answers: with_, db: records.db }))).toBe(true);
  expect(sameAnswer(kept.answer, await replay(kept, { answers, db: records.db }))).toBe(true);
});

it('nothing that others wrote stands in an answer that their votes helped', async () => {
  const kept = await given(ask(`${ASKED}？王小二`));
  for (const user of ['U1', 'U2']) await votes(kept, user);
  const answer = await answers.answer(ask(LIKE));
  expect(answer.helped).toBeDefined();
  expect(JSON.stringify(answer)).not.toContain('王小二');
});
