/** The command, the form and what stands under the result. */
export const form = {
  command: {
    summary: '算一算裁量：法定幅度、档次和区间，每个数带条款',
    usage: '/weigh 事项、编号或者工作表编号',
    example: '/weigh 无照经营',
  },
  empty: '请在 /weigh 后面写上事项或者编号，例如：/weigh 无照经营，/weigh MKT-01',
  unknownPower: (text: string) =>
    `没有找到“${text}”是哪一项。请写事项名称或者编号，例如：/weigh 无照经营，/weigh MKT-01`,
  nothingToCompute: (title: string) =>
    `“${title}”的处罚没有可以计算的数额（数额由地方规定，或者没有数额）。可以用 /discretion ${title} 看分档。`,
  noPacks: '现在的索引里没有裁量方法，请管理员先运行 npm run index。',
  badButton: '这个按钮带的内容不对，可能已经过期。请重新用 /weigh 打开表格。',
  noWorksheet: (id: string) => `没有编号为 ${id} 的工作表。编号写成 W-7FQ2K9M 这样，在存为工作表时给出。`,

  formTitle: '算一算裁量',
  submit: '计算',
  close: '取消',
  formIntro: (title: string, id: string) => `${title}　${id}`,
  formNote: '不要写当事人的姓名、名称。结果是示意，不是决定；以本机关公布的裁量基准为准。',
  row: '哪一种处罚',
  actEnd: '行为发生之日（有连续、继续状态的，填终了之日）',
  found: '发现之日',
  decided: '作出决定之日（不填按今天）',
  twoDays: '按两个日子看',
  base: (names: string) => `基数：${names}（元）`,
  quantity: (names: string) => `数量：${names}`,
  amountHint: '写数字，也可以写 3万、1.5亿。',
  proposedLabel: '拟罚数额（元；拘留写日数），可以不填',
  pack: '用哪一套分法',
  packName: (name: string, document: string, toFill: boolean) => `${name}（${toFill ? '待填写' : document}）`,
  groups: {
    exempt: '不予处罚的条件和情节（第33条第1款的要凑齐）',
    lighter: '从轻、减轻情节',
    heavier: '从重情节',
    process: '时效和程序',
  },
  badDate: '请选一个日子。',
  badAmount: '看不懂这个数。写数字，也可以写 3万、1.5亿，小数最多四位。',
  badProposed: '看不懂这个数。罚款写到分为止，拘留写整日数。',
  needs: (what: string) => `这一种处罚要填${what}。`,
  needsBase: '基数',
  needsQuantity: '数量',

  again: '改一改',
  reason: '裁量说理',
  save: '存为工作表',

  reasonTitle: '裁量说理（草稿）',
  reasonNote: '草稿，要按案卷改过才能用；数额是示意。',

  saved: (id: string, outcome: string) =>
    `已存为工作表 ${id}：${outcome}。再看用 /weigh ${id}，导出用 npx plumbline worksheet export ${id} --out ${id}.docx`,
  sheetTitle: (id: string) => `工作表 ${id}`,
  sheetSaved: (at: string, index: string, pack: string) => `存于 ${at}　索引 ${index}　分法 ${pack}`,
  replay: {
    same: '用存下的分法和条款重算：一字不差。',
    different: '用存下的分法和条款重算：结果不同，程序已经变了，请重新计算。',
    pack: '存下以后，这套分法改过了。',
    law: '存下以后，这一项或者它的条款改过了，请重新计算。',
    current: '存下以后，分法、条款都没有变。',
  },
};
