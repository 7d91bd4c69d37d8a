/** What is said of versions. */
export const provisionCopy = {
  statuses: { inForce: '现行有效', notYet: '已通过未施行', repealed: '已废止', notHeld: '未收录' },
  unknownLaw: (name: string, like: string | undefined) =>
    `没有收录“${name}”${like ? `，您是不是想查“${like}”？` : '；请核对名称，或者先导入官方文本。'}`,
  beforeFirst: (day: string) => `查询日早于收录的最早版本（${day}起施行），那时的规定没有收录。`,
  noText: (adopted: string) => `${adopted}通过的版本没有收录文本，只知道日期。`,
  noArticle: (adopted: string, label: string) =>
    `${adopted}通过的版本里没有${label}；条号可能变过，可以用 /compare 找对应的条文。`,
  noPlace: (label: string, within: string) => `${label}里没有${within}，请核对。`,
  coming: (adopted: string, effective: string | undefined) =>
    `${adopted}已经通过新版本，${effective ? `${effective}起施行` : '施行日期待核'}，查询日还没有施行。`,
  expired: '来源标明已经失效，失效日期没有读出，不能当作现行规定。',
  head: (name: string, day: string) => `${name}（按${day}）`,
  replacedBy: (successor: string) => `接续的是《${successor}》。`,
  quoted: (line: string) => `│ ${line}`,
  notInForce: '查询日没有施行的版本原文（不能作为依据）：',
};
