import { defineRegister } from '../define.ts';
import { count, day, long, text } from '../fields.ts';

/** Evaluation sheets: figures are put together, people decide (plan task 5.2). The scale is the office's own. */
export const evaluation = defineRegister({
  id: 'evaluation',
  command: '/evaluations',
  letters: 'KP',
  name: '考评',
  summary: '执法考评：得分、意见、整改',
  example: '',
  fields: {
    round: text('哪一次考评'),
    score: count('得分（本机关自定的评分表）'),
    strengths: long('做得好的', { optional: true }),
    weaknesses: long('要改进的', { optional: true }),
    evaluatedOn: day('考评日期'),
  },
  states: { given: '已考评', answered: '部门已反馈', final: '已定稿' },
  ended: ['final'],
  steps: {
    answer: {
      name: '反馈意见',
      from: ['given'],
      to: 'answered',
      by: ['contact', 'head'],
      asks: { answer: long('部门的意见和整改打算') },
    },
    settle: { name: '定稿', from: ['given', 'answered'], to: 'final', by: ['supervisor'] },
  },
  write: ['supervisor'],
  read: 'department',
  columns: ['round', 'score', 'evaluatedOn'],
});
