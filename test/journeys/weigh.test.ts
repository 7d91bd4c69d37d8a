import { journey } from '../script/journey.ts';

journey(
  'an officer weighs a case from the grades, changes one circumstance, and keeps it',
  ({ as }) => {
    as('officer')
      .types('/discretion 无照经营')
      .sees('示意分档')
      .clicks('算一算')
      .sees(/无照经营\s+MKT-01/, '从轻、减轻情节')
      .fills({
        哪一种处罚: '罚款 1万—10万元，经营者，责令改正后拒不改正',
        '行为发生之日（有连续、继续状态的，填终了之日）': '2026-03-01',
        发现之日: '2026-05-01',
        '从轻、减轻情节': ['主动消除或者减轻后果（行政处罚法第32条第1项）'],
      })
      .submits()
      // 市监 第10条: the lowest 30 % of 1万—10万 ends at 3.7万.
      .sees('从轻：1万元以上3.7万元以下（示意）', '市场主体登记管理条例第43条', '国市监法规〔2022〕2号第10条')
      .sees('没有“主动消除或者减轻后果” → 一般：超过3.7万元、不满7.3万元（示意）', '以本机关公布的裁量基准为准')
      .clicks('裁量说理')
      .sees('草稿', '按从轻掌握')
      .opens('准绳')
      .clicks('改一改')
      .fills({ 从重情节: ['突发事件中违反应对措施（行政处罚法第49条）'] })
      .submits()
      .sees('没有算式能替人取舍', '国市监法规〔2022〕2号第17条')
      .clicks('存为工作表')
      .sees(/已存为工作表 W-[A-Z0-9]{7}/);
  },
  { browser: true },
);

journey('an officer opens the form by command, and the form says what is missing', ({ as }) => {
  as('officer')
    .types('/weigh MKT-12')
    .sees('基数：违法所得（元）')
    .closes()
    .types('/weigh 无照经营')
    .sees(/无照经营\s+MKT-01/)
    .fills({
      哪一种处罚: '罚款 1万—10万元，经营者，责令改正后拒不改正',
      '行为发生之日（有连续、继续状态的，填终了之日）': '2026-03-01',
      '拟罚数额（元；拘留写日数），可以不填': '十万',
    })
    .submits()
    .sees('看不懂这个数')
    .fills({ '拟罚数额（元；拘留写日数），可以不填': '11万', 发现之日: '2026-05-01' })
    .submits()
    .sees('11万元超出法定幅度（1万元以上10万元以下）', /无照经营\s+MKT-01/)
    .fills({ '拟罚数额（元；拘留写日数），可以不填': '9万', 发现之日: '2026-02-01' })
    .submits()
    .sees('发现之日早于行为之日，请核对。')
    .fills({ 发现之日: '2026-05-01' })
    .submits()
    .sees('9万元');
});

journey('an officer types what stands for nothing', ({ as }) => {
  as('officer')
    .types('/weigh')
    .sees('请在 /weigh 后面写上事项或者编号')
    .types('/weigh 红烧肉怎么做才好吃')
    .sees('没有找到')
    .types('/weigh W-AAAAAAA')
    .sees('没有编号为 W-AAAAAAA 的工作表');
});

journey('a law that did not yet apply on the day is not computed with', ({ as }) => {
  as('officer')
    .types('/weigh MKT-01')
    .fills({
      哪一种处罚: '罚款 1万—10万元，经营者，责令改正后拒不改正',
      // 市场主体登记管理条例 applies from 2022-03-01.
      '行为发生之日（有连续、继续状态的，填终了之日）': '2022-02-28',
      发现之日: '2022-03-05',
    })
    .submits()
    .sees('还没有施行（2022-03-01起施行）', '改一改')
    .clicks('按两个日子看')
    .sees('行为时（2022年2月28日）', '需要法制审核判断');
});

journey('an officer is told when the law changed between the act and the decision, and sees both days', ({ as }) => {
  const act = '行为发生之日（有连续、继续状态的，填终了之日）';
  as('officer')
    // 治安管理处罚法 of 2012 ends on 2026-01-01 (changes.md, section 3).
    .types('/weigh POL-01')
    .fills({
      哪一种处罚: '罚款 200元以下，行为人，与警告择一',
      [act]: '2025-11-01',
      发现之日: '2025-11-20',
      '作出决定之日（不填按今天）': '2025-11-10',
    })
    .submits()
    .sees('作出决定之日早于发现之日')
    .fills({ '作出决定之日（不填按今天）': '2025-12-31' })
    .submits()
    .sees('2025-12-31作出决定时施行的还是这个版本')
    .clicks('改一改')
    .fills({ '作出决定之日（不填按今天）': '2026-01-01' })
    .submits()
    .sees('2026-01-01作出决定时已经换了')
    .clicks('按两个日子看')
    .sees('行为日 2025-11-01', '决定日 2026-01-01', '没有收录文本');
});
