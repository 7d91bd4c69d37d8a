import { defineRegister } from '../define.ts';
import { choice, day, long, text } from '../fields.ts';

/** Typical cases, analysed and circulated without names (plan task 5.3). */
export const typicalCase = defineRegister({
  id: 'case',
  command: '/cases',
  letters: 'DX',
  name: '典型案例',
  summary: '典型案例剖析和通报',
  example: '',
  fields: {
    title: text('案例名称', { hint: '隐去当事人和执法人员的名字' }),
    kind: choice('类型', { good: '示范', bad: '警示' }),
    facts: long('案情'),
    analysis: long('剖析'),
  },
  states: { draft: '待审', circulated: '已通报', dropped: '不采用' },
  ended: ['circulated', 'dropped'],
  steps: {
    circulate: {
      name: '通报',
      from: ['draft'],
      to: 'circulated',
      by: ['supervisor'],
      asks: { circulatedOn: day('通报日期'), circulatedTo: text('通报到哪里') },
    },
    drop: { name: '不采用', from: ['draft'], to: 'dropped', by: ['supervisor'], asks: { because: text('原因') } },
  },
  write: ['officer', 'contact', 'supervisor'],
  read: 'everyone',
  counts: {
    G08: { in: ['circulated'], on: ['circulatedOn'] },
  },
  columns: ['title', 'kind'],
});
