import { defineRegister } from '../define.ts';
import { choice, day, text } from '../fields.ts';

const open = choice('', { yes: '已公开', no: '没有公开', none: '不适用' });
const item = (label: string) => ({ ...open, label });

/** The seven items published for each power; what is withheld needs one of three grounds (plan task 3.2). */
export const publicity = defineRegister({
  id: 'publicity',
  command: '/publicity',
  letters: 'GS',
  name: '公示事项',
  summary: '执法事项公开：七项内容齐不齐',
  example: '',
  fields: {
    power: text('哪一项职权'),
    body: item('机构和职权'),
    procedure: item('程序和步骤'),
    standard: item('裁量基准'),
    result: item('执法结果'),
    officers: item('执法人员'),
    basis: item('执法依据'),
    complaint: item('投诉途径'),
  },
  states: { checking: '待补齐', complete: '齐全', withheld: '依法不公开' },
  ended: ['complete', 'withheld'],
  steps: {
    complete: {
      name: '已补齐',
      from: ['checking'],
      to: 'complete',
      by: ['contact', 'head'],
      asks: { publishedAt: text('在哪里公开'), publishedOn: day('公开日期') },
    },
    withhold: {
      name: '不予公开',
      from: ['checking', 'complete'],
      to: 'withheld',
      by: ['head', 'supervisor'],
      asks: {
        ground: choice('理由', { state: '国家秘密', business: '商业秘密', privacy: '个人隐私' }),
        decidedOn: day('决定日期'),
      },
    },
    reopen: { name: '重新公开', from: ['complete', 'withheld'], to: 'checking', by: ['contact', 'supervisor'] },
  },
  write: ['contact', 'head'],
  read: 'everyone',
  columns: ['power', 'result', 'publishedOn'],
});
