import { defineRegister } from '../define.ts';
import { choice, day, long, text } from '../fields.ts';

/** Implementation plans and summaries that departments hand in (plan parts five and six). */
export const plan = defineRegister({
  id: 'plan',
  command: '/plans',
  letters: 'FA',
  name: '实施方案和总结',
  summary: '部门的实施方案和总结：报送、退回、收下',
  example: '',
  fields: {
    title: text('标题'),
    kind: choice('种类', { plan: '实施方案', summary: '总结' }),
    where: text('文件在哪里', { hint: '文号或者链接' }),
    contact: text('专人负责', { hint: '写岗位，不写姓名', optional: true }),
    main: long('主要内容', { optional: true }),
    due: day('应报日期', { due: true }),
  },
  states: { draft: '待报', submitted: '已报', returned: '退回', accepted: '已收下' },
  ended: ['accepted'],
  steps: {
    submit: {
      name: '报送',
      from: ['draft', 'returned'],
      to: 'submitted',
      by: ['contact', 'head'],
      asks: { submittedOn: day('报送日期') },
    },
    return: {
      name: '退回',
      from: ['submitted'],
      to: 'returned',
      by: ['supervisor'],
      asks: { remark: long('要补什么') },
    },
    accept: { name: '收下', from: ['submitted'], to: 'accepted', by: ['supervisor'] },
  },
  write: ['contact', 'head'],
  read: 'department',
  counts: {
    A02: { in: ['submitted', 'accepted'], when: { kind: ['plan'] }, on: ['submittedOn'], as: 'day' },
  },
  columns: ['title', 'kind', 'due'],
});
