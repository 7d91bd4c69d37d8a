import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { partsIn } from '../../src/answers/parts/parts.grammar.ts';
import { openSmall, type Small } from './small.ts';

test('a question is taken apart where every part asks, and nowhere else', () => {
  expect(partsIn('晒海带罚多少、要不要听证？')).toEqual(['晒海带罚多少', '要不要听证？']);
  expect(partsIn('登记后几天退还？不退怎么办？')).toEqual(['登记后几天退还？', '不退怎么办？']);
  expect(partsIn('晒海带怎么罚，谁来罚，要听证吗')).toEqual(['晒海带怎么罚', '谁来罚', '要听证吗']);
  for (const whole of ['有人在桥上晒海带，怎么罚？', '第三条、第五条怎么规定的', '晒海带', '海带、紫菜怎么罚'])
    expect(partsIn(whole)).toEqual([whole]);
});

describe('over official texts', () => {
  let small: Small;
  beforeAll(async () => {
    small = await openSmall({ withTexts: true });
  });
  afterAll(() => small.close());
  const asked = (text: string) => small.answers.answer({ text, wants: 'any', day: '2024-01-15' });

  test('each thing asked has its own point, and the second is asked of the first', async () => {
    const answer = await asked('晒海带罚多少、要不要听证？');
    expect(answer).toMatchObject({ question: '晒海带罚多少、要不要听证？', part: '晒海带罚多少' });
    expect(answer.point).toContain('200元以上2000元以下');
    expect(answer.also?.map(({ point }) => point)).toEqual([
      '要看情形。在桥面晾晒海带的听证：对单位罚款1万元以上的告知听证。',
    ]);
  });

  test('the gate looks at every part', async () => {
    const answer = await asked('晒海带罚多少、要不要听证？');
    expect(small.answers.rebuilt(answer)).toEqual(answer);
    const [next] = answer.also ?? [];
    const forged = { ...answer, also: next ? [{ ...next, point: '不用听证。' }] : [] };
    expect(small.answers.rebuilt(forged)).toEqual(answer);
  });

  test('where the first part finds nothing, the question is asked as a whole', async () => {
    const answer = await asked('红烧肉怎么做、晒海带罚多少');
    expect(answer.part).toBeUndefined();
    expect(answer.also).toBeUndefined();
  });
});
