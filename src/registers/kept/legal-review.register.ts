import { defineRegister } from '../define.ts';
import { choice, day, long, text } from '../fields.ts';

const yes = { yes: '没有问题', no: '有问题' };

/** Legal review of major decisions before they are made (plan task 5.2). */
export const legalReview = defineRegister({
  id: 'legalreview',
  command: '/legalreview',
  letters: 'SH',
  name: '重大执法决定法制审核',
  summary: '重大执法决定的事前法制审核',
  example: '',
  fields: {
    matter: text('审核的事项', { hint: '不用写当事人的名字' }),
    kind: choice('决定的种类', { licence: '重大行政许可', penalty: '重大行政处罚', coercion: '重大行政强制' }),
    receivedOn: day('送审日期'),
    due: day('最迟什么时候审完（本机关自定）', { due: true }),
  },
  states: { open: '审核中', approved: '同意', correcting: '要求纠正', done: '已按意见纠正' },
  ended: ['approved', 'done'],
  steps: {
    approve: {
      name: '同意',
      from: ['open'],
      to: 'approved',
      by: ['head', 'contact'],
      asks: {
        body: choice('主体和人员资格', yes),
        facts: choice('事实和证据', yes),
        law: choice('适用法律', yes),
        discretion: choice('裁量', yes),
        procedure: choice('程序', yes),
        power: choice('权限', yes),
        documents: choice('文书和移送', yes),
        reviewedOn: day('审核日期'),
      },
    },
    correct: {
      name: '要求纠正',
      from: ['open'],
      to: 'correcting',
      by: ['head', 'contact'],
      asks: { opinion: long('审核意见'), reviewedOn: day('审核日期') },
    },
    done: {
      name: '已纠正',
      from: ['correcting'],
      to: 'done',
      by: ['owner', 'contact', 'head'],
      asks: { correction: long('怎么纠正的') },
    },
  },
  write: ['officer', 'contact', 'head'],
  read: 'department',
  counts: {
    G05: { in: ['approved', 'correcting', 'done'], on: ['reviewedOn'] },
    G06: { in: ['correcting', 'done'], on: ['reviewedOn'] },
  },
  columns: ['matter', 'kind', 'due'],
});
