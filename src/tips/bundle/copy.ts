import { categories } from '../../knowledge/categories.schema.ts';

/** How an opened bundle reads. */
export const copy = {
  states: { received: '已收', accepted: '受理', transferred: '转办', closed: '办结' },
  results: { true: '查实', partly: '部分查实', untrue: '不实', refused: '不予受理' },
  kinds: {
    report: '举报内容',
    identity: '举报人身份',
    said: '举报人补充',
    reply: '答复举报人',
    note: '内部备注',
    reason: '理由',
    reveal: '申请查看身份的理由',
    file: '附件',
  },
  categories,
  accused: (department: string | null) => `被举报部门：${department ?? '没有写明'}`,
  expires: (day: string) => `${day}到期删除`,
  sealed: '（身份已封存：要有密钥保管人同意的申请，并且同时用监督方和密钥保管人两把私钥打开）',
  otherKey: '（这把私钥打不开）',
  notWritten: '（用 --files 文件夹 取出）',
  none: '没有这个编号的举报。',
};
