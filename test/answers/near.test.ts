import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { likeness } from '../../src/answers/asked/likeness.ts';
import { openAnswers } from '../../src/answers/index.ts';
import { openTexts } from '../../src/knowledge/texts/index.ts';

/** Written by hand: other questions for which the answer to the first is worth a look. */
const NEAR: [string, string][] = [
  ['无人机能不能没收', '无人机能不能扣押'],
  ['30天内不交罚款怎么办', '15天内不交罚款怎么办'],
  ['罚款5000元要听证吗', '罚款5万元要听证吗'],
  ['个人无照经营怎么罚', '单位无照经营怎么罚'],
  ['第一次违法能不罚吗', '第一次违法能罚吗'],
  ['查封最多能多久', '扣押最多能多久'],
];

/** And others for which it is not. */
const FAR: [string, string][] = [
  ['无人机能不能没收', '红烧肉怎么做才好吃'],
  ['无人机能不能没收', '罚款能不能分期'],
  ['个人无照经营怎么罚', '夜里施工怎么罚'],
  ['罚款5000元要听证吗', '拘留要听证吗'],
  ['查封最多能多久', '听证要提前几天通知'],
];

it('tells questions that are worth a look from others', async () => {
  const data = inject('indexed');
  const answers = await openAnswers(join(data, 'index'), openTexts(join(data, 'texts')));
  const alike = ([one, other]: [string, string]) => likeness(answers.asks(one), answers.asks(other));
  for (const pair of NEAR) expect(alike(pair), pair.join(' ~ ')).toBeGreaterThanOrEqual(0.5);
  for (const pair of FAR) expect(alike(pair), pair.join(' ≁ ')).toBeLessThan(0.5);
  answers.close();
});
