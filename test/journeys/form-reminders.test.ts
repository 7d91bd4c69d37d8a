import { journey } from '../script/journey.ts';
import { SOUND } from '../statistics/form.ts';

const WHOLE = Object.entries(SOUND)
  .map(([code, value]) => `${code}=${value}`)
  .join(' ');

// Due on Sunday 20 September 2026, which is worked; said on the 4th (T-14), 11th (T-7), 17th (T-3), 18th (T-1) and 20th.
journey('a contact is reminded of the form, with the fields that are blank, at every stage once', ({ as, at }) => {
  at('2026-09-03T09:00+08:00');
  as('contact')
    .types('/my')
    .sees('统计表', '未报　还有 50 栏没有填：A 全部2栏', '期限2026年9月20日')
    .doesNotSee('到期提醒');
  at('2026-09-04T08:29+08:00');
  as('contact').doesNotSee('到期提醒');
  at('2026-09-04T08:31+08:00');
  as('contact').seesOnce('到期提醒：1件').sees('期限2026年9月20日，还有16天');
  as('officer').doesNotSee('到期提醒');
  as('contact')
    .types(`/stats ${WHOLE.replace('C01=0 ', '').replace(' H26=0', '')}`)
    .sees('已存草稿');
  at('2026-09-11T09:00+08:00');
  as('contact').seesOnce('到期提醒：1件').sees('草稿　还有 2 栏没有填：C01、H26', '还有9天');
  at('2026-09-12T10:00+08:00');
  as('contact').doesNotSee('还有8天').types('/stats C01=0 H26=0').sees('已存草稿');
  at('2026-09-17T09:00+08:00');
  as('contact').seesOnce('到期提醒：1件').sees('草稿　填满了，还没有提交', '还有3天').clicks('查看').sees('已填 50/50');
});

journey(
  'a form that is handed in is not spoken of; one that is returned is to be done again, and late is said once',
  ({ as, at }) => {
    at('2026-09-08T09:00+08:00');
    as('contact')
      .types(`/stats ${WHOLE}`)
      .types('/stats')
      .clicks('提交')
      .sees('已提交')
      .types('/my')
      .sees('眼下没有登记在您名下');
    at('2026-09-18T09:00+08:00');
    as('contact').doesNotSee('到期提醒');
    as('supervisor')
      .types('/stats')
      .clicks('查看城管执法')
      .clicks('退回')
      .fills({ '哪里要改（一行一项，先写编号）': 'B04 请核对' })
      .submits()
      .sees('已退回');
    at('2026-09-18T09:05+08:00');
    as('contact').seesOnce('到期提醒：1件').sees('已退回　填满了，还没有提交');
    at('2026-09-21T09:00+08:00');
    as('contact').seesOnce('期限2026年9月20日，已逾期1天');
    at('2026-09-22T09:00+08:00');
    as('contact').doesNotSee('已逾期2天').types('/my').sees('期限2026年9月20日，已逾期');
    at('2026-10-01T09:00+08:00');
    as('contact').types('/my').sees('2026年第二次', '期限2026年12月10日').doesNotSee('2026年第一次');
  },
);

journey('the reminder of the form can be put off and says why it comes', ({ as, at }) => {
  at('2026-09-11T09:00+08:00');
  as('contact')
    .seesOnce('到期提醒：1件')
    .clicks('稍后提醒')
    .sees('2026年9月14日再提醒您一次')
    .clicks('为什么提醒我')
    .sees('部门的统计表到期前没有报的，提醒部门联络员', '没有联络员的提醒部门负责人');
  at('2026-09-14T09:00+08:00');
  as('contact').seesOnce('还有6天');
  at('2026-09-15T09:00+08:00');
  as('contact').doesNotSee('还有5天');
});

journey(
  'the home tab shows a contact the form with the way to it, and supervisors how many wait for them',
  ({ as, at }) => {
    at('2026-09-16T09:00+08:00');
    as('supervisor').opens('首页').sees('2026年第一次（演示）统计表', '没有等您确认的', '已报 0/8，2026年9月20日前报');
    as('officer').opens('首页').doesNotSee('打开统计表', '各部门情况');
    as('contact')
      .opens('首页')
      .sees('规范行政执法专项行动情况统计表 2026年第一次', '未报　已填 0/50', '2026年9月20日前报')
      .opens('准绳')
      .types(`/stats ${WHOLE}`)
      .types('/stats')
      .clicks('提交')
      .opens('首页')
      .sees('已提交　已填 50/50')
      .clicks('打开统计表')
      .opens('准绳')
      .sees('规范行政执法专项行动情况统计表', '城管执法');
    as('supervisor')
      .opens('准绳')
      .opens('首页')
      .sees('等您确认的 1 份', '已报 1/8')
      .clicks('各部门情况')
      .opens('准绳')
      .sees('应报 8　已报 1');
    at('2026-09-21T09:00+08:00');
    as('contact').opens('首页').sees('2026年9月20日前报　按时');
  },
  { browser: true },
);

journey('where a department has no contact its head is reminded of the form', ({ as, at }) => {
  at('2026-09-10T09:00+08:00');
  as('administrator')
    .types('/people')
    .clicks('登记人员')
    .fills({
      哪位同事: '执法人员',
      角色: ['部门负责人'],
      部门: '区人力资源和社会保障局（劳动监察）',
      '单位（中队、所、科室）': '法制科',
    })
    .submits()
    .sees('已保存');
  at('2026-09-11T09:00+08:00');
  as('officer').seesOnce('还有9天').clicks('查看').sees('劳动监察', '已填 0/50');
  as('contact').seesOnce('还有9天').clicks('查看').sees('城管执法');
});
