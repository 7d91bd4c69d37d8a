import { journey } from '../script/journey.ts';

journey(
  'a contact logs a commitment in one line, finds it among what is owed, and closes it with evidence',
  ({ as, at }) => {
    at('2026-09-01T09:00+08:00');
    as('contact')
      .types('/commit 9月30日前完成裁量基准公示')
      .sees('已登记 CN-', '完成裁量基准公示')
      .types('/my')
      .sees('我要办的事', '完成裁量基准公示', '期限2026年9月30日')
      .types('/commit')
      .clicks('查看')
      .sees('履行中', '区城市管理局（综合行政执法局）', '谁对谁的承诺')
      .clicks('兑现')
      .fills({ 怎么证明: '已在区政府网站公示', 哪一天兑现的: '2026-09-20' })
      .submits()
      .sees('已兑现')
      .types('/my')
      .sees('共1件', '统计表')
      .doesNotSee('完成裁量基准公示');
  },
  { browser: true },
);

journey('a line that says too little is answered with an example, and a form with a mistake stays open', ({ as }) => {
  as('contact')
    .types('/commit 好好干')
    .sees('没有看懂这一句', '/commit 9月30日前完成裁量基准公示')
    .types('/commit')
    .clicks('登记')
    .fills({ 承诺什么: '改'.repeat(301), 谁对谁的承诺: '执法人员对本机关', 什么时候以前: '2026-12-01' })
    .submits()
    .sees('“承诺什么”最多300个字')
    .closes();
  as('officer').types('/problems').sees('还没有问题排查整改记录').doesNotSee('登记]');
});

journey('a problem goes from finding to rectification, is returned once, and closed by supervision', ({ as, at }) => {
  at('2026-09-01T09:00+08:00');
  as('supervisor')
    .types('/problems')
    .clicks('登记')
    .fills({
      部门: '区城市管理局（综合行政执法局）（城管执法）',
      什么问题: '罚款决定书没有写裁量理由',
      属于哪一类: '二、滥用裁量、执法不公',
      发现日期: '2026-09-01',
      整改责任人: '执法人员',
      整改期限: '2026-09-15',
    })
    .submits()
    .sees('已登记 PC-');
  as('officer')
    .types('/my')
    .clicks('查看')
    .sees('整改中', '罚款决定书没有写裁量理由')
    .clicks('报告整改')
    .fills({ '怎么改的，有什么证明': '补写说理，见案卷', 改完日期: '2026-09-10' })
    .submits()
    .sees('已报告整改');
  as('supervisor')
    .types('/problems 裁量理由')
    .clicks('查看')
    .clicks('退回重改')
    .fills({ 哪里没有改到位: '只改了一件', 新的整改期限: '2026-09-25' })
    .submits()
    .sees('已退回重改');
  as('contact').types('/problems').sees('期限2026年9月25日').clicks('查看').sees('只改了一件').doesNotSee('销号]');
});

journey('another department sees nothing of it, by list, word or number', ({ as }) => {
  as('contact').types('/commit 9月30日前完成裁量基准公示').sees('已登记');
  as('administrator')
    .types('/people')
    .clicks('登记人员')
    .fills({ 哪位同事: '执法人员', 角色: ['执法人员'], 部门: '市生态环境局派驻本区的分局（环监执法）' })
    .submits()
    .sees('已保存');
  as('officer').types('/commit').sees('还没有承诺记录');
});
