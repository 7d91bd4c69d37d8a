import { defineRegister } from '../define.ts';
import { day, long, person, text } from '../fields.ts';

/** Responsibility letters between a department and its officers at posts (plan task 5.1). */
export const responsibilityLetter = defineRegister({
  id: 'letter',
  command: '/letters',
  letters: 'ZR',
  name: '执法责任书',
  summary: '执法责任书：谁签了、谁还没签',
  example: '',
  fields: {
    holder: person('责任人'),
    post: text('岗位'),
    duties: long('主要责任', { optional: true }),
    due: day('最迟什么时候签', { due: true }),
  },
  states: { unsigned: '待签', signed: '已签', ended: '已解除' },
  ended: ['signed', 'ended'],
  steps: {
    sign: {
      name: '签订',
      from: ['unsigned'],
      to: 'signed',
      by: ['owner', 'contact', 'head'],
      asks: { signedOn: day('签订日期') },
    },
    end: {
      name: '解除',
      from: ['unsigned', 'signed'],
      to: 'ended',
      by: ['contact', 'head'],
      asks: { endedBecause: text('解除的原因', { hint: '例如调离执法岗位' }) },
    },
  },
  write: ['contact', 'head'],
  read: 'department',
  owner: 'holder',
  counts: {
    G01: { in: ['signed'], on: ['signedOn'], as: 'people' },
  },
  digest: { state: 'unsigned', says: (all) => `没有签的责任书 ${all} 份` },
  columns: ['holder', 'post', 'signedOn'],
});
