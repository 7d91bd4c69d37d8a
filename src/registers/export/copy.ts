export const copy = {
  heads: ['编号', '部门', '状态', '负责人', '登记日期', '期限'],
  lifeHeads: ['台账', '编号', '日期', '经过', '经过后的状态', '经手人', '写了什么'],
  sheets: { cover: '说明', life: '经过' },
  title: '台账导出',
  supervision: '监督机构',
  entered: '登记',
  corrected: '更正',
  reason: '更正的原因',
  pair: (label: string, value: string) => `${label}：${value}`,
  between: '；',
  noRole: '没有登记身份',
  person: (role: string, id: string) => `${role}（${id}）`,
  sample: '（样例）',
  count: (name: string, records: number, samples: number) =>
    [name, `${records}条${samples > 0 ? `，其中样例${samples}条，是演示用的，不是真的` : ''}`] as const,
  cover: {
    made: '生成时间',
    by: '由谁生成',
    scope: '范围',
    all: '全部部门',
    seen: '导出的人有权看的记录',
    head: '审计链链头',
    noHead: '（链上还没有记录）',
    after:
      '导出这一次也记在链上。以后运行 npx plumbline audit verify --head，后面写上这一串，链被改过或者截短都查得出来。',
    before:
      '这是导出以前的链头，这一次导出记在它后面。以后运行 npx plumbline audit verify --head，后面写上这一串，链被改过或者截短都查得出来。',
    people: '人员',
    peopleMeans: '括号里是聊天工具里的编号，前面是现在登记的身份。',
  },
  said: (name: string, records: number) => `${name}台账，${records}条`,
  file: (name: string, day: string) => `${name}台账 ${day}.xlsx`,
};
