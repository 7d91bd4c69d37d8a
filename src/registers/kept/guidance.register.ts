import { defineRegister } from '../define.ts';
import { choice, day, long, text } from '../fields.ts';

/** Administrative guidance in five forms (plan task 4.2); no party's name is needed. */
export const guidance = defineRegister({
  id: 'guidance',
  command: '/guidance',
  letters: 'ZD',
  name: '行政指导',
  summary: '行政指导：提示、警示、约谈、纠错、回访',
  example: '',
  fields: {
    subject: text('指导的事项', { hint: '不用写当事人的名字' }),
    form: choice('形式', {
      reminder: '执法事项提示',
      warning: '轻微问题警示',
      talk: '突出问题约谈',
      correction: '违法行为纠错',
      visit: '重大案件回访',
    }),
    givenOn: day('日期'),
    content: long('指导的内容', { optional: true }),
  },
  states: { given: '已指导', effective: '已见效', ineffective: '没有见效' },
  ended: ['effective', 'ineffective'],
  steps: {
    work: {
      name: '见效',
      from: ['given'],
      to: 'effective',
      by: ['owner', 'contact'],
      asks: { effect: long('效果') },
    },
    fail: {
      name: '没有见效',
      from: ['given'],
      to: 'ineffective',
      by: ['owner', 'contact'],
      asks: { effect: long('情况，下一步怎么办') },
    },
  },
  write: ['officer', 'contact'],
  read: 'department',
  counts: {
    F04: { on: ['givenOn'] },
    F04a: { when: { form: ['reminder'] }, on: ['givenOn'] },
    F04b: { when: { form: ['warning'] }, on: ['givenOn'] },
    F04c: { when: { form: ['talk'] }, on: ['givenOn'] },
    F04d: { when: { form: ['correction'] }, on: ['givenOn'] },
    F04e: { when: { form: ['visit'] }, on: ['givenOn'] },
  },
  columns: ['subject', 'form', 'givenOn'],
});
