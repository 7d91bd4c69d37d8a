/** What is said when something about a tip cannot be done. */
export const copy = {
  /** The same for a tip that is not there and for one that is not for these eyes. */
  notYours: '没有这件举报，或者按回避规定您不能处理。请核对编号，例如 TS-7K3QX。',
  cannot: '这件举报现在不能这样处理：可能别人刚处理过。请重新打开再试。',
  assigneeConflicts: '不能交给这个人：属于被举报的部门，应当回避。请换一个人。',
  unknownCode: '没有查到。请核对回执码；已经办结删除的，也查不到。',
  sameTip: '不能和自己关联。请写另一件举报的编号。',
  notSealed: '这件举报没有封存身份，不能申请查看。',
  asked: '这件举报已经有一个查看身份的申请，请等密钥保管人决定。',
  notAsked: '没有待决定的申请，或者是您自己提出的：申请和决定不能是同一个人。',
  notGranted: '查看身份要先申请，由密钥保管人同意。',
  notTaken: '这里还没有开通举报：系统管理员没有配置监督机构的密钥。请用各单位公布的电话、地址、网址举报。',
  later: (time: string) => `提交得太密，请${time}以后再按一次。内容还在这张表里，先不要关。`,
  due: {
    received: (ids: string[]) => `新收到举报${ids.length}件。请用 /tips 查看、分派，按期决定是否受理。`,
    accept: (ids: string[]) =>
      `举报 ${ids.join('、')} 要在三天内决定是否受理，或者已经超过（本机关自定）。请用 /tips 处理。`,
    close: (ids: string[]) => `举报 ${ids.join('、')} 要在三天内办结，或者已经超过（本机关自定）。请用 /tips 处理。`,
    expires: (ids: string[]) =>
      `举报 ${ids.join('、')} 七天内到期删除（本机关自定）。还要用的，请用 /tips 打开后延长保存。`,
  },
  keepOwn: (days: number) => `本机关自定：举报保存${days}天，到期删除`,
};
