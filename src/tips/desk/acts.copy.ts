import { words } from '../words.copy.ts';

const { refused: _, ...found } = words.results;

/** The steps of handling, by id: name, what its form says and asks. */
export const acts = {
  accept: { name: '受理', says: '受理以后开始计办结的期限，举报人凭回执码能看到“受理”。', reason: '办理意见' },
  refuse: { name: '不予受理', says: '举报人凭回执码能看到“办结：不予受理”。', reason: '不予受理的原因' },
  transfer: { name: '转办', says: '举报人凭回执码能看到“转办”。', reason: '转给哪个机关，为什么' },
  close: { name: '办结', says: '举报人凭回执码能看到结果。', result: '结果', results: found, reason: '结论和依据' },
  answerToo: '给举报人的答复',
  answerHint: '举报人凭回执码能看到；不要写能看出调查对象以外的人的内容。',
  assign: { name: '分派', says: '只能分派给监督人员，被举报部门的人不行。', to: '分派给' },
  category: { name: '归类', says: '六个方面的问题，归一类。', category: '类别' },
  accused: { name: '改被举报部门', says: '改了以后要重新分派；这个部门的人不能再看、再办。', accused: '被举报部门' },
  link: { name: '关联', says: '两件举报说的是一件事或者有关系。', other: '另一件的编号' },
  note: { name: '内部备注', says: '举报人看不到。', text: '备注' },
  reply: { name: '答复举报人', says: '举报人凭回执码能看到。', text: '答复' },
  postpone: { name: '延长保存', says: '到期会删除；案件还要用的，写明原因延长。', until: '保存到', reason: '原因' },
  reveal: { name: '申请查看身份', says: '由密钥保管人决定，申请和决定都留痕。', reason: '为什么要知道举报人是谁' },
  notLater: '要比现在的保存日晚。请选更晚的一天。',
};
