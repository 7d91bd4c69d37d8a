import { journey } from '../script/journey.ts';

const QUESTION = '滑翔伞可以淋雨吗';

journey(
  'a question without an answer gets one from a person, which then answers first',
  ({ as }) => {
    as('officer').types(QUESTION).sees('已经记下');
    as('supervisor')
      .types('/queue')
      .sees('待答队列', QUESTION, '没查到')
      .clicks('写答复')
      .fills({ 答复: '没有规定不让淋；收起来前晾干。', 依据: '行政处罚法第五百条' })
      .submits()
      .sees('没有收录')
      .fills({ 依据: '这个那个' })
      .submits()
      .sees('看不懂这一行')
      .fills({ 依据: '行政处罚法第五十六条' })
      .submits()
      .sees('已启用');
    as('officer').types(`请问${QUESTION}？`).sees('没有规定不让淋', '监督人员核实过的答复', '行政处罚法第五十六条');
    as('supervisor').types('/queue').sees('没有等着的问题');
  },
  { browser: true },
);

journey('a supervisor gives a question to somebody, who is told and may answer that one only', ({ as, at }) => {
  at('2026-12-01T09:00+08:00');
  as('officer').types('海带能不能晒在桥上').sees('已经记下');
  as('supervisor')
    .types('/queue')
    .clicks('交给')
    .fills({ 谁来写: '联络员', 什么时候前写好: '2026-12-09' })
    .submits()
    .sees('已经交办');
  as('contact')
    .sees('有一个问题请您写答复，2026-12-09 前：海带能不能晒在桥上')
    .clicks('写答复')
    .sees('写核实过的答复')
    .closes();
  as('supervisor').types('/queue').sees('已交给 @联络员 2026-12-09 前写好').clicks('不用答').sees('不再等答复');
  as('contact').clicks('写答复').sees('这个问题已经处理过了');
});

journey('an answer that was called useless waits in the queue; officers have no business there', ({ as }) => {
  as('officer').types('/basis 没有营业执照开店').sees('无照经营').clicks('没用').sees('已记下');
  as('supervisor').opens('首页').clicks('处理待答问题').opens('准绳').sees('1 人说没用', '没有营业执照开店');
  as('officer').types('/queue').sees('这条命令只给监督人员、知识管理员用');
});

// 2026-12-09 is the due day: reminded on the morning of the 8th, and once more on the morning after, the 10th.
journey(
  'whoever has a question to answer is reminded before the day and when it has passed, once each',
  ({ as, at }) => {
    at('2026-12-01T09:00+08:00');
    as('officer').types('海带能不能晒在桥上').sees('已经记下');
    as('supervisor')
      .types('/queue')
      .clicks('交给')
      .fills({ 谁来写: '联络员', 什么时候前写好: '2026-12-09' })
      .submits()
      .sees('已经交办');
    at('2026-12-08T08:29+08:00');
    as('contact').sees('有一个问题请您写答复').doesNotSee('快到期');
    at('2026-12-08T08:31+08:00');
    as('contact').seesOnce('快到期：有一个问题请您 2026-12-09 前写好答复：海带能不能晒在桥上');
    at('2026-12-10T08:31+08:00');
    as('contact').seesOnce('已逾期：请您写的答复 2026-12-09 到期，还没写');
    at('2026-12-12T08:31+08:00');
    as('contact').seesOnce('已逾期：').opens('首页').sees('交给您写的答复（1 个）', '2026-12-09 到期，已逾期 3 天');
    as('supervisor')
      .opens('首页')
      .sees('待答队列里有 1 个已经逾期没写')
      .opens('准绳')
      .types('/queue')
      .sees('1 个已逾期，排在前面', '已交给 @联络员 2026-12-09 到期，已逾期 3 天');
  },
  { browser: true },
);

journey(
  'a verified answer is corrected, and withdrawn with a reason; its question comes back',
  ({ as }) => {
    as('officer').types(QUESTION).sees('已经记下');
    as('supervisor')
      .types('/queue')
      .clicks('写答复')
      .fills({ 答复: '禁止淋雨。', 依据: '行政处罚法第五十六条' })
      .submits()
      .sees('已启用')
      .types('/queue')
      .clicks('看核实过的答复')
      .sees('在用的共 1 条', '禁止淋雨。', '依据：行政处罚法 第56条')
      .clicks('改一改')
      .sees('改核实过的答复')
      .fills({ 答复: '可以淋；收起来前晾干。' })
      .submits()
      .sees('已换成新的一版');
    as('officer')
      .types('滑翔伞能淋雨吗')
      .sees('可以淋；收起来前晾干。', '监督人员核实过的答复')
      .doesNotSee('禁止淋雨。');
    as('supervisor')
      .clicks('看核实过的答复')
      .clicks('撤回')
      .fills({ 为什么撤回: '情况有变' })
      .submits()
      .sees('已撤回')
      .types('/queue')
      .sees('已撤回：情况有变', QUESTION)
      .clicks('看核实过的答复')
      .sees('还没有在用的核实过的答复');
    as('officer').types(QUESTION).sees('已经记下');
  },
  { browser: true },
);
