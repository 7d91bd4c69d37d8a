/** Why something is not computed. */
export const stopCopy = {
  days: (days: string) => `${days}日`,
  notComputable: '这一种处罚没有可以计算的数额，不能算。',
  needsBase: (base: string) => `这一种处罚按“${base}”计算，要填基数。`,
  needsQuantity: (per: string) => `这一种处罚按“${per}”计算，要填数量。`,
  baseOutside: (row: string) => `填的基数不在这一行的范围里（${row}），请换一种处罚，或者核对基数。`,
  packToFill: '“本机关自定”的分法还没有填写，不能算。请换一套，或者请法制员先填 knowledge/packs/PACK-DISTRICT.yaml。',
  foundBeforeAct: '发现之日早于行为之日，请核对。',
  decidedBeforeFound: '作出决定之日早于发现之日，请核对。',
  noSuchRow: '这一种处罚已经不在这一项里了，请重新选。',
  contradiction: (one: string, other: string) => `“${one}”和“${other}”不能同时成立，请去掉一个。`,
  before: (law: string, day: string) =>
    `行为之日，所依据的${law}还没有施行（${day}起施行）。行为时的条文没有收进这一项，不能算；新旧比较看行政处罚法第37条。`,
  after: (law: string, day: string) =>
    `行为之日，所依据的${law}已经不再施行（到${day}）。新的条文没有收进这一项，不能算；新旧比较看行政处罚法第37条。`,
  above: (proposed: string, range: string) =>
    `${proposed}超出法定幅度（${range}）。高于上限没有依据，属于擅自改变幅度（行政处罚法第76条第1款第2项），不能用。`,
  below: (proposed: string, range: string) =>
    `${proposed}低于法定幅度（${range}），又没有选减轻情节。没有减轻依据低于下限，属于擅自改变幅度（行政处罚法第76条第1款第2项），不能用。`,
};
