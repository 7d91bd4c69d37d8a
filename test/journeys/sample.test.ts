import { journey } from '../script/journey.ts';

const IN_SEPTEMBER = { sample: true, at: new Date('2026-09-16T09:00+08:00') };

journey(
  'the demo is alive in the first round: officer and contact find things to do, and all of it says that it is sample',
  ({ as }) => {
    as('officer')
      .opens('首页')
      .sees('我要办的事', '样例　补齐沿街店招案件的送达回证', '已逾期')
      .doesNotSee('sample remove')
      .opens('准绳')
      .types('/my')
      .sees('样例　把夜市巡查的记录仪影像归档', '期限2026年9月19日')
      .types('/effects 油烟')
      .sees('样例　油烟净化设备装上以后的投诉')
      .clicks('查看')
      .sees('样例：演示用的记录，不是真的。', '待跟踪')
      .clicks('反馈')
      .fills({ 效果: '好', 日期: '2026-09-16' })
      .submits()
      .sees('已反馈')
      .types('/effects 油烟')
      .sees('样例　油烟净化设备装上以后的投诉', '已反馈');
    as('contact')
      .types('/stats')
      .sees('样例：演示用的表，不是真的。', '草稿', '已填 50/50')
      .types('/my')
      .sees('样例　媒体询问渣土车夜间带泥上路');
  },
  IN_SEPTEMBER,
);

journey(
  'supervision looks on and decides in the demo; what comes of it is sample too',
  ({ as }) => {
    as('supervisor')
      .types('/stats')
      .sees('标“样例”的表是演示用的', 'npx plumbline sample remove', '应报 8　已报 1（13%）　按时 1（13%）')
      .sees('样例　已提交　按时　已填 50/50', '样例　草稿　未到期　已填 40/50　错 3')
      .clicks('查看劳动监察')
      .clicks('确认')
      .sees('已确认。数字从现在起固定')
      .types('/stats')
      .sees('样例　已确认　按时', '合计全部来自样例，不是真的数字。')
      .types('/digest preview')
      .sees('含样例数据：登记的内容是编的，只供演示。', '逾期', '没有销号的问题')
      .types('/problems 土地')
      .sees('样例　超期没有制止的违法用地两宗', '土地执法　2条')
      .clicks('查看')
      .sees('中队负责人（样例）')
      .opens('首页')
      .sees('条演示用的记录', 'npx plumbline sample remove');
    as('administrator').opens('首页').sees('npx plumbline sample remove');
  },
  IN_SEPTEMBER,
);

journey(
  'on the day of the second round the first is done: on time, late, returned, never handed in',
  ({ as }) => {
    as('supervisor')
      .types('/stats 2026-R1')
      // Six have handed in, one of them late; five are accepted.
      .sees('应报 8　已报 6（75%）　按时 5（63%）　已确认 5', '合计全部来自样例，不是真的数字。')
      .sees('样例　已确认　迟报', '样例　已退回　按时', '样例　草稿　逾期未报', '未报　逾期未报')
      .clicks('合计')
      // 18 + 22 + 11 + 20 + 14 and 31 + 36 + 27 + 58 + 42 of the five that are accepted.
      .sees('合计全部来自样例，不是真的数字。', 'B01 已梳理执法依据　85部', 'B02 已界定执法职权　194项')
      .types('/stats 2026-R1')
      .clicks('查看土地执法')
      .sees('样例：演示用的表，不是真的。', '退回的理由', 'D02 评查案卷：台账只有2卷，其余10卷请先登记')
      .types('/my')
      .sees('样例　联合检查（土地执法）');
    as('contact').types('/stats').sees('样例', '草稿　已填 41/50');
  },
  { sample: true, at: new Date('2026-11-26T09:00+08:00') },
);

journey('without being asked nothing is put in', ({ as }) => {
  as('supervisor').types('/problems').sees('还没有问题排查整改记录').opens('首页').doesNotSee('样例');
  as('officer').types('/my').sees('眼下没有').doesNotSee('样例');
});
