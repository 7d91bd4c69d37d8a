import { expect, test } from 'vitest';
import { penaltySentence } from '../../../src/answers/compose/penalty.ts';
import { rowsFor } from '../../../src/answers/compose/rows.ts';
import type { Penalty } from '../../../src/knowledge/types.ts';
import { power } from '../small.ts';

const row = (fields: Partial<Penalty>): Penalty => ({ type: '罚款', kind: 'range', plus: [], must: 'must', ...fields });

test('every kind of penalty is one clause with its own figures', () => {
  const sentences: [Partial<Penalty>, string][] = [
    [{ min: 10_000, max: 100_000 }, '处1万元以上10万元以下罚款'],
    [{ kind: 'max', min: 0, max: 5_000, must: 'may' }, '可以处5000元以下罚款'],
    [{ kind: 'fixed', amount: 50 }, '处50元罚款'],
    [{ kind: 'multiple', minTimes: 2, maxTimes: 5, base: '违法所得' }, '处违法所得的2倍以上5倍以下罚款'],
    [{ kind: 'percent', minPercent: 5, maxPercent: 15, base: '虚报数额' }, '处虚报数额的5%以上15%以下罚款'],
    [{ type: '行政拘留', kind: 'days', min: 5, max: 10, who: '行为人' }, '对行为人处5日以上10日以下行政拘留'],
    [{ type: '行政拘留', kind: 'days', max: 5 }, '处5日以下行政拘留'],
    [{ type: '吊销许可证', kind: 'other', when: '情节严重' }, '情节严重的，吊销许可证'],
    [{ kind: 'local', who: '个人' }, '对个人处罚款（数额由地方规定，国家层面没有数）'],
    [
      { type: '责令加付赔偿金', kind: 'percent', minPercent: 50, maxPercent: 100, base: '应付差额', who: '用人单位' },
      '对用人单位责令加付赔偿金（应付差额的50%以上100%以下）',
    ],
    [
      { kind: 'multiple', minTimes: 3, maxTimes: 5, base: '处置费用', baseFloor: '不足20万元的按20万元计算' },
      '处处置费用的3倍以上5倍以下罚款（不足20万元的按20万元计算）',
    ],
    [
      { min: 100, max: 500, per: '每名劳动者', plus: ['没收违法所得'] },
      '按每名劳动者处100元以上500元以下罚款，并没收违法所得',
    ],
    [
      { min: 1, max: 2, when: '拒不改正的', decidedBy: '县级政府', plus: ['可以拆除'] },
      '拒不改正的，由县级政府处1元以上2元以下罚款，可以拆除',
    ],
  ];
  for (const [fields, sentence] of sentences) expect(penaltySentence(row(fields))).toBe(sentence);
});

test('the rows named are those whose condition or addressee was asked about', () => {
  const types = (text: string) => rowsFor(power, text).map(({ who = '', type }) => `${who}${type}`);
  expect(types('单位晒海带')).toEqual(['单位罚款']);
  expect(types('拒不改正怎么办')).toEqual(['个人罚款']);
  expect(types('晒海带')).toEqual(['警告', '个人罚款', '单位罚款']);
});
