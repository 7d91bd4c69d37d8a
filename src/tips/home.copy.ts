/** What the home tab says. */
export const copy = {
  title: '举报执法问题',
  says: '内容密封，只有监督机构能看；可以匿名。',
  report: '举报',
  ask: '查询举报',
  waiting: (number: number) => `待受理的举报（${number}）`,
  reveals: (number: number) => `查看身份的申请（${number}）`,
};
