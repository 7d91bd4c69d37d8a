import { defineRegister } from '../define.ts';
import { choice, count, day, long, text } from '../fields.ts';

/** Review of case files: sample, score, result (plan task 2.3). The scale is the office's own. */
export const caseFileReview = defineRegister({
  id: 'casefile',
  command: '/casefiles',
  letters: 'AJ',
  name: '案卷评查',
  summary: '案卷评查：抽了哪些、得分、合格不合格',
  example: '',
  fields: {
    file: text('案卷编号'),
    kind: choice('种类', { penalty: '行政处罚', licence: '行政许可', coercion: '行政强制', other: '其他' }),
    round: text('哪一轮评查'),
    reasoned: choice('说理式文书', { yes: '用了', no: '没有用' }),
  },
  states: { sampled: '待评', passed: '合格', failed: '不合格' },
  ended: ['passed', 'failed'],
  steps: {
    pass: {
      name: '评为合格',
      from: ['sampled'],
      to: 'passed',
      by: ['contact', 'supervisor'],
      asks: { score: count('得分（本机关自定的评分表）'), reviewedOn: day('评查日期') },
    },
    fail: {
      name: '评为不合格',
      from: ['sampled'],
      to: 'failed',
      by: ['contact', 'supervisor'],
      asks: { score: count('得分（本机关自定的评分表）'), reviewedOn: day('评查日期'), faults: long('主要问题') },
    },
  },
  write: ['contact', 'supervisor'],
  read: 'department',
  counts: {
    D02: { in: ['passed', 'failed'], on: ['reviewedOn'] },
    D03: { in: ['passed'], on: ['reviewedOn'] },
  },
  columns: ['file', 'round', 'score'],
});
