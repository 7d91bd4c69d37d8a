import { defineRegister } from '../define.ts';
import { choice, day, long, text } from '../fields.ts';

/** What became of a decision, a correction or a circular some time after (plan task 5.3). */
export const effect = defineRegister({
  id: 'effect',
  command: '/effects',
  letters: 'GZ',
  name: '效果跟踪',
  summary: '效果跟踪反馈：到时候回头看',
  example: '',
  fields: {
    subject: text('跟踪什么'),
    about: text('有关的记录编号', { optional: true, hint: '例如 PC-7K3QX' }),
    due: day('什么时候回头看（本机关自定）', { due: true }),
  },
  states: { waiting: '待跟踪', followed: '已反馈' },
  ended: ['followed'],
  steps: {
    follow: {
      name: '反馈',
      from: ['waiting'],
      to: 'followed',
      by: ['owner', 'contact'],
      asks: {
        effect: choice('效果', { good: '好', some: '一般', none: '没有' }),
        reaction: long('各方反映', { optional: true }),
        improvement: long('还要改进什么', { optional: true }),
        followedOn: day('日期'),
      },
    },
  },
  write: ['officer', 'contact', 'supervisor'],
  read: 'department',
  columns: ['subject', 'due', 'effect'],
});
