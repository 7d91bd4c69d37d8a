/** Digests to channels. */
export const copy = {
  weekly: (day: string) => `一周情况（${day}）`,
  ofDepartment: (name: string, title: string) => `${name}　${title}`,
  deadline: {
    left: (what: string, days: number) => `还有${days}天：${what}`,
    today: (what: string) => `今天到期：${what}`,
    late: (what: string) => `已经过期：${what}`,
    whom: (who: string, whom: string, day: string) => `${who} → ${whom}，${day}以前`,
    filed: (done: number, all: number) => `已报 ${done}/${all}`,
    missing: (names: string[]) => `还没有报：${names.join('、')}`,
    mine: { done: '本部门已报。', missing: '本部门还没有报。' },
  },
  example: '示例：这次行动的日子是照2013年方案编的，只供演示。',
  next: (what: string, day: string, days: number) => `下一个日子：${day} ${what}，还有${days}天`,
  nextToday: (what: string) => `今天：${what}`,
  late: (all: number, byDepartment: string) => `逾期 ${all} 件${byDepartment && `　${byDepartment}`}`,
  waits: (all: number) => `等监督机构办理 ${all} 件`,
  themes: (counted: string[]) => `今年举报集中的方面：${counted.join('　')}（不到3件的不列）`,
  theme: (category: string, count: number) => `${category} ${count}件`,
  changed: (all: number) => `依据的法规有改动、等待复核的职权 ${all} 项`,
  form: {
    blank: (fields: number, where: string[]) => `统计表还有 ${fields} 栏没有填：${where.join('、')}`,
    full: (period: string) => `${period}统计表填满了，还没有提交。`,
  },
  warnings: (times: number, departments: number) =>
    `没有纠正的网上预警 ${times} 次（统计表 E04 减 E05，${departments}个部门填了）`,
  ownWarnings: (times: number) => `没有纠正的网上预警 ${times} 次（统计表 E04 减 E05）`,
  powers: (all: number, { baseline, publicity, post }: { baseline: number; publicity: number; post: number }) => {
    const here = [
      baseline > 0 && `没有本机关裁量基准 ${baseline} 项`,
      publicity > 0 && `没有公示事项记录 ${publicity} 项`,
    ].filter(Boolean);
    return [
      here.length > 0 && `知识库里本领域职权 ${all} 项：${here.join('、')}`,
      post > 0 && `没有分解到岗位的职权 ${post} 项（统计表 B02 减 B03）`,
    ]
      .filter(Boolean)
      .join('；');
  },
  contacts: {
    all: (names: string[]) => `没有登记联络员的部门 ${names.length} 个：${names.join('、')}`,
    mine: '本部门还没有登记联络员，请系统管理员用 /people 登记。',
  },
  noPlan: '未报',
  columns: ['部门', '统计表', '逾期', '问题', '要改', '方案'],
  states: { accepted: '已确认', submitted: '已提交', draft: '草稿', returned: '已退回', none: '未报' },
  unknown: '—',
  sample: '含样例数据：登记的内容是编的，只供演示。',
  nothing: '登记的事项里，没有逾期的，也没有快到期的。',
  look: '查看',
  head: (seq: number, mac: string) => `操作记录的链头 ${seq}:${mac}`,
  headMeans: '这一行请留在频道里：以后用它核对，操作记录少了一条也看得出来。',
  missed: (time: string) => `迟发：应在${time}发出，当时程序没有运行，或者不在工作时间。`,
  list: {
    late: '逾期的事项',
    waits: '等监督机构办理的事项',
    none: '您能看到的里面没有。',
    count: (shown: number, all: number) => (shown < all ? `共${all}件，先看最早的${shown}件` : `共${all}件`),
    due: (day: string) => `期限${day}`,
  },
  command: {
    summary: '频道里的定期情况：预览、发过哪些',
    usage: '/digest [preview [部门]]',
    example: '/digest preview',
    unknown: (typed: string) =>
      `没有看懂“${typed}”。预览发给监督频道的写 /digest preview，发给一个部门的写 /digest preview UM。`,
    preview: (where: string) => `预览：现在会发给${where}的，只有您看得到`,
    supervision: '监督频道',
    log: '发过的定期情况',
    none: '还没有发过。每个星期五17:00发一次（放假提前到前一个工作日），报送的日子另发。',
    noChannels: '还没有设频道：请管理员在 .env 里写 PLUMBLINE_CHANNELS。',
    outcomes: { said: '已发', late: '迟发', empty: '没有要说的，没有发' },
    previewButton: '预览',
    weekly: '一周情况',
  },
};

export const audit = {
  command: {
    summary: '一条记录的操作经过：谁、做了什么、什么时候、从哪里',
    usage: '/audit 编号',
    example: '/audit PC-7K3QX',
  },
  needsNumber: '请写一条记录的编号，例如 /audit PC-7K3QX。',
  unknown: (id: string) => `没有编号为 ${id} 的记录，或者它不归您看。`,
  title: (register: string, id: string) => `${register} ${id} 的操作经过`,
  none: '操作记录里没有这一条。',
  earlier: (left: number) => `更早的还有${left}条。`,
  means: '行首是在整条操作记录链里的序号。时间是这台机器的时间。只记做了什么、动了哪几栏，不记写了什么。',
  head: (seq: number, mac: string) => `眼下的链头 ${seq}:${mac}`,
  bot: '程序',
  sample: '样例',
  fields: (labels: string) => `（${labels}）`,
  via: {
    command: '用命令',
    mention: '在频道里提到',
    message: '在私信里',
    button: '按按钮',
    modal: '填表',
    home: '在首页',
    shortcut: '用快捷方式',
    sample: '由样例文件',
  } as Record<string, string>,
  actions: {
    new: '登记',
    corrected: '更正',
    read: '看了全文',
    'record.reminded': '提醒了',
    'audit.read': '看了操作经过',
  } as Record<string, string>,
};
