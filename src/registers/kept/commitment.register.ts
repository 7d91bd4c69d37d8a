import { readCommitment } from '../commitment.grammar.ts';
import { defineRegister } from '../define.ts';
import { choice, day, long, text } from '../fields.ts';

/** Commitments at two levels: officers to their body, bodies to government and society (plan task 4.3). */
export const commitment = defineRegister({
  id: 'commitment',
  command: '/commit',
  letters: 'CN',
  name: '承诺',
  summary: '记下承诺，到期前提醒，兑现了销号',
  example: '9月30日前完成裁量基准公示',
  fields: {
    promise: text('承诺什么'),
    level: choice('谁对谁的承诺', { officer: '执法人员对本机关', body: '本机关对政府和社会' }),
    due: day('什么时候以前', { due: true }),
    content: choice(
      '承诺的内容',
      { conduct: '行为', appearance: '仪容着装', language: '语言', vehicle: '执法车辆管理', work: '工作任务' },
      { optional: true },
    ),
  },
  states: { open: '履行中', kept: '已兑现', broken: '没有兑现' },
  ended: ['kept', 'broken'],
  steps: {
    keep: {
      name: '兑现',
      from: ['open'],
      to: 'kept',
      by: ['owner', 'contact', 'head'],
      asks: { evidence: long('怎么证明', { hint: '文件、链接，或者一两句话' }), keptOn: day('哪一天兑现的') },
    },
    extend: {
      name: '延期',
      from: ['open'],
      by: ['head', 'supervisor'],
      asks: { due: day('延到哪一天', { due: true }), extension: long('为什么延期') },
    },
    break: {
      name: '记为没有兑现',
      from: ['open'],
      to: 'broken',
      by: ['head', 'supervisor'],
      asks: { failure: long('为什么没有兑现') },
    },
  },
  write: ['officer', 'contact', 'head'],
  read: 'department',
  counts: {
    F03: { when: { level: ['officer'], content: ['conduct', 'appearance', 'language', 'vehicle'] }, as: 'people' },
  },
  digest: { within: 14, says: (all) => `14天内（天数本机关自定）到期和已经逾期的承诺 ${all} 件` },
  columns: ['promise', 'level', 'due'],
  line: readCommitment,
});
