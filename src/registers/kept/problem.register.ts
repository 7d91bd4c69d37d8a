import { categories } from '../../knowledge/categories.schema.ts';
import { defineRegister } from '../define.ts';
import { choice, day, long, person, text, type Values } from '../fields.ts';

/** Problems found and put right, in the six categories of the plan (part three). */
export const problem = defineRegister({
  id: 'problem',
  command: '/problems',
  letters: 'PC',
  name: '问题排查整改',
  summary: '排查出的问题：谁负责、什么时候改完',
  example: '',
  fields: {
    problem: text('什么问题'),
    category: choice('属于哪一类', categories),
    foundOn: day('发现日期'),
    responsible: person('整改责任人'),
    due: day('整改期限', { due: true }),
  },
  states: { open: '整改中', corrected: '已报整改', closed: '已销号' },
  ended: ['closed'],
  steps: {
    correct: {
      name: '报告整改',
      from: ['open'],
      to: 'corrected',
      by: ['owner', 'contact', 'head'],
      asks: { evidence: long('怎么改的，有什么证明'), correctedOn: day('改完日期') },
    },
    return: {
      name: '退回重改',
      from: ['corrected'],
      to: 'open',
      by: ['supervisor'],
      asks: { returned: long('哪里没有改到位'), due: day('新的整改期限', { due: true }) },
    },
    close: { name: '销号', from: ['corrected'], to: 'closed', by: ['supervisor'] },
  },
  write: ['contact', 'head', 'supervisor'],
  read: 'department',
  owner: 'responsible',
  counts: {
    H11: { when: { category: ['q1'] }, on: ['foundOn'] },
    H21: { in: ['corrected', 'closed'], when: { category: ['q1'] }, on: ['correctedOn'] },
    H12: { when: { category: ['q2'] }, on: ['foundOn'] },
    H22: { in: ['corrected', 'closed'], when: { category: ['q2'] }, on: ['correctedOn'] },
    H13: { when: { category: ['q3'] }, on: ['foundOn'] },
    H23: { in: ['corrected', 'closed'], when: { category: ['q3'] }, on: ['correctedOn'] },
    H14: { when: { category: ['q4'] }, on: ['foundOn'] },
    H24: { in: ['corrected', 'closed'], when: { category: ['q4'] }, on: ['correctedOn'] },
    H15: { when: { category: ['q5'] }, on: ['foundOn'] },
    H25: { in: ['corrected', 'closed'], when: { category: ['q5'] }, on: ['correctedOn'] },
    H16: { when: { category: ['q6'] }, on: ['foundOn'] },
    H26: { in: ['corrected', 'closed'], when: { category: ['q6'] }, on: ['correctedOn'] },
  },
  digest: { says: (all, values) => `没有销号的问题 ${all} 件　${byCategory(values)}` },
  columns: ['problem', 'category', 'due'],
});

/** How many of each category: 一 2　二 0 … */
function byCategory(values: Values[]): string {
  const counted = Object.entries(categories).map(([id, name]) => {
    const [number] = name;
    return `${number} ${values.filter(({ category }) => category === id).length}`;
  });
  return counted.join('　');
}
