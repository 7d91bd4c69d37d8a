import { defineRegister } from '../define.ts';
import { day, long, text } from '../fields.ts';

/** Delegation agreements, each filed with the staffing office and the legal office (plan task 1.2). */
export const delegation = defineRegister({
  id: 'delegation',
  command: '/delegations',
  letters: 'WT',
  name: '委托执法协议',
  summary: '委托执法协议：两处备案、到期提醒',
  example: '',
  fields: {
    delegate: text('受委托的单位'),
    matters: long('委托的事项和权限'),
    basis: text('依据'),
    signedOn: day('签订日期'),
    expires: day('有效期到', { due: true }),
  },
  states: { unfiled: '待备案', filed: '两处都已备案', ended: '已终止' },
  ended: ['ended'],
  steps: {
    file: {
      name: '备案',
      from: ['unfiled'],
      to: 'filed',
      by: ['contact', 'head'],
      asks: { staffing: day('报编制部门备案的日期'), legal: day('报法制部门备案的日期') },
    },
    renew: {
      name: '续签',
      from: ['filed'],
      to: 'unfiled',
      by: ['contact', 'head'],
      asks: { signedOn: day('续签日期'), expires: day('有效期延到', { due: true }) },
    },
    end: {
      name: '终止',
      from: ['unfiled', 'filed'],
      to: 'ended',
      by: ['contact', 'head', 'supervisor'],
      asks: { endedOn: day('终止日期'), endedBecause: long('终止的原因') },
    },
  },
  write: ['contact', 'head'],
  read: 'department',
  counts: {
    B07: { on: ['signedOn'], until: ['expires'], ends: ['endedOn'] },
    B08: { in: ['filed', 'ended'], on: ['staffing', 'legal'], until: ['expires'], ends: ['endedOn'] },
  },
  digest: { state: 'unfiled', says: (all) => `没有备完案的委托协议 ${all} 份` },
  columns: ['delegate', 'signedOn', 'expires'],
});
