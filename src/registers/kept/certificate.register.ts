import { defineRegister } from '../define.ts';
import { choice, day, person, text } from '../fields.ts';

/** Enforcement certificates: issue, annual review, training, clearing for one of three reasons (plan task 4.1). */
export const certificate = defineRegister({
  id: 'certificate',
  command: '/certificates',
  letters: 'ZJ',
  name: '执法证件',
  summary: '执法证件：领发、年审、培训、清理',
  example: '',
  fields: {
    holder: person('持证人'),
    number: text('证号'),
    issuedOn: day('发证日期'),
    reviewDue: day('下次年审', { due: true }),
  },
  states: { valid: '有效', cleared: '已清理' },
  ended: ['cleared'],
  steps: {
    review: {
      name: '年审合格',
      from: ['valid'],
      by: ['contact', 'head'],
      asks: { reviewedOn: day('年审日期'), reviewDue: day('下次年审', { due: true }) },
    },
    train: {
      name: '培训考试',
      from: ['valid'],
      by: ['contact', 'head'],
      asks: { trainedOn: day('培训日期'), training: text('培训内容和成绩') },
    },
    clear: {
      name: '清理收缴',
      from: ['valid'],
      to: 'cleared',
      by: ['contact', 'head', 'supervisor'],
      asks: {
        clearedBecause: choice('原因', { left: '调离或者退休', unqualified: '不具备执法资格', failed: '年审不合格' }),
        clearedOn: day('收缴日期'),
        destroyed: choice('证件', { returned: '已交回', destroyed: '已销毁' }),
      },
    },
  },
  write: ['contact', 'head'],
  read: 'department',
  owner: 'holder',
  counts: {
    F01: { on: ['issuedOn'], ends: ['clearedOn'], as: 'people' },
    F02: { in: ['cleared'], on: ['clearedOn'] },
  },
  digest: { within: 30, says: (all) => `30天内（天数本机关自定）要年审和已过年审日的证件 ${all} 本` },
  columns: ['number', 'holder', 'reviewDue'],
});
