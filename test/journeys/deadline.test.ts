import { journey } from '../script/journey.ts';

// Days from the State Council's notice for 2026 (National Day 1–7 October, work on 10 October) and from the calendar.
journey(
  'an officer computes what follows from filing a case, from the checklist of the procedure',
  ({ as, at }) => {
    at('2026-09-28T09:00+08:00');
    as('officer')
      .types('/procedure 普通程序')
      .sees('☐ 1. 立案', '立案审批表', '常见差错')
      .clicks('算日子')
      .sees('从哪件事起算')
      .fills({ 从哪件事起算: '立案之日', 那是哪一天: '2026-09-28' })
      .submits()
      .sees(
        '2026-12-28 周一',
        '90日（自然日）',
        '行政处罚法第六十条',
        '2026-12-27 周日 是休假日，顺延到这一天（推定）',
      );
  },
  { browser: true },
);

journey('an officer types the procedure, the event and the day', ({ as }) => {
  as('officer')
    .types('/deadline 普通程序 立案 2026-09-28')
    .sees('2026-12-28', '要等这些事发生才能算', '收到处罚决定书之日')
    .types('/deadline 听证 举行 2026-10-12')
    .sees('2026-09-24 周四', '之前至少 7日（工作日）', '行政处罚法第六十四条第二项');
});

journey('an officer asks for the limits of an article', ({ as }) => {
  as('officer')
    .types('/deadline 行政处罚法第六十四条 2026-02-13')
    .sees('2026-02-27 周五', '2026-02-04 周三', '行政处罚法第85条');
});

journey('hours run from the minute, past midnight', ({ as }) => {
  as('officer')
    .types('/procedure 当场实施强制措施')
    .types('/deadline 行政强制法第十九条 2026-10-01 22:30')
    .sees('2026-10-02 22:30 周五', '夜间、休假日照算')
    .types('/deadline 行政强制法第十九条 2026-10-01')
    .sees('起算要写到几点几分');
});

journey('what cannot be computed is not guessed, and says why', ({ as }) => {
  as('officer').types('/deadline 行政处罚法第六十条 2026-12-20').sees('算不出：2027年的放假安排还没有载入');
});

journey('bad input is answered with what was wrong and an example', ({ as }) => {
  as('officer')
    .types('/deadline')
    .sees('/deadline 普通程序 立案 2026-09-28')
    .types('/deadline 普通程序 立案')
    .sees('没看到日期')
    .types('/deadline 普通程序 2026-09-28')
    .sees('请写明从哪件事起算', '立案之日')
    .types('/deadline 普通程序 下雨 2026-09-28')
    .sees('没有从“下雨”起算的期限')
    .types('/deadline 不存在 立案 2026-09-28')
    .sees('没有叫“不存在 立案”的程序')
    .types('/deadline 行政处罚法第一条 2026-09-28')
    .sees('行政处罚法第一条没有登记期限')
    .types('/deadline 普通程序 立案 2026-02-30')
    .sees('没看到日期');
});
