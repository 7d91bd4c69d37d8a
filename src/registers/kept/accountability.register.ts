import { defineRegister } from '../define.ts';
import { choice, day, long, text } from '../fields.ts';

/** People held to account, counted and never named (plan task 5.1). */
export const accountability = defineRegister({
  id: 'accountability',
  command: '/accountability',
  letters: 'ZE',
  name: '责任追究',
  summary: '责任追究：只记人次和方式，不记姓名',
  example: '',
  fields: {
    reason: choice('因为什么', {
      inaction: '不作为',
      wrong: '乱作为',
      dereliction: '失职渎职',
      unlawful: '违法行政',
      leader: '领导责任',
    }),
    measure: choice('方式', {
      criticism: '批评教育、通报',
      suspension: '离岗培训、暂扣证件',
      removal: '调离岗位、取消资格',
      discipline: '处分',
      transfer: '移送',
    }),
    decidedOn: day('决定日期'),
    document: text('决定文号', { optional: true }),
    summary: long('情况', { hint: '不要写姓名', optional: true }),
  },
  states: { decided: '已追究', revoked: '已撤销' },
  ended: ['decided', 'revoked'],
  steps: {
    revoke: {
      name: '撤销',
      from: ['decided'],
      to: 'revoked',
      by: ['supervisor'],
      asks: { because: long('撤销的原因') },
    },
  },
  write: ['head', 'supervisor'],
  read: 'department',
  counts: {
    G07: { in: ['decided'], on: ['decidedOn'] },
  },
  columns: ['reason', 'measure', 'decidedOn'],
});
