import { expect, it } from 'vitest';
import { journey } from '../script/journey.ts';
import { openTown } from './town.ts';

const URBAN = '区城市管理局（综合行政执法局）（城管执法）';

journey(
  'supervision reads on Friday what is open and late, and looks at it; nobody is named',
  ({ as, at }) => {
    at('2026-09-01T09:00+08:00');
    as('supervisor')
      .types('/problems')
      .clicks('登记')
      .fills({
        部门: URBAN,
        什么问题: '罚款决定书没有写裁量理由',
        属于哪一类: '二、滥用裁量、执法不公',
        发现日期: '2026-09-01',
        整改责任人: '执法人员',
        整改期限: '2026-09-02',
      })
      .submits()
      .sees('已登记 PC-');
    at('2026-09-04T16:59+08:00');
    as('supervisor').opens('监督工作').doesNotSee('一周情况');
    at('2026-09-04T17:01+08:00');
    as('supervisor')
      .seesOnce('一周情况（2026年9月4日）')
      .sees(
        '下一个日子：2026年9月20日 报送统计表（第一次），还有16天',
        '没有销号的问题 1 件　一 0　二 1',
        '逾期 1 件　城管执法 1',
      )
      .sees(/操作记录的链头 \d+:[0-9a-f]{64}/)
      .doesNotSee('裁量理由', '@执法人员');
    as('supervisor')
      .sees(/环监执法\s*未报 0\/50\s*0\s*0\s*—\s*未报/, /城管执法\s*未报 0\/50\s*1\s*1\s*—\s*未报/)
      .sees('没有登记联络员的部门 7 个')
      .sees('各部门进度-2026-09-04.png')
      .saves('各部门进度-2026-09-04.png', (bytes) => {
        expect(Buffer.from(bytes).subarray(1, 4).toString()).toBe('PNG');
        expect(bytes.length).toBeLessThan(200_000);
      });
    at('2026-09-04T17:25+08:00');
    as('supervisor').seesOnce('一周情况（2026年9月4日）').clicks('查看').sees('罚款决定书没有写裁量理由');
    as('officer').opens('城管执法').sees('城管执法　一周情况', '逾期 1 件').doesNotSee('链头', '罚款决定书');
  },
  { browser: true },
);

journey('before a date of the plan the channels hear who still has to hand in, until it is done', ({ as, at }) => {
  at('2026-08-13T08:00+08:00');
  as('contact').types('/plans').sees('还没有');
  at('2026-08-14T09:01+08:00');
  as('supervisor').opens('监督工作').sees('还有9天：报送部门实施方案', '已报 0/8　还没有报：劳动监察、', '只供演示');
  as('officer').opens('城管执法').sees('还有9天：报送部门实施方案', '本部门还没有报。');
  as('contact')
    .types('/plans')
    .clicks('登记')
    .fills({ 标题: '实施方案', 种类: '实施方案', 文件在哪里: '某发1号', 应报日期: '2026-08-23' })
    .submits()
    .clicks('查看')
    .clicks('报送')
    .fills({ 报送日期: '2026-08-19' })
    .submits()
    .sees('已报送');
  at('2026-08-20T09:01+08:00');
  as('supervisor').opens('监督工作').sees('还有3天：报送部门实施方案', '已报 1/8');
  as('officer').opens('城管执法').doesNotSee('还有3天');
});

journey('supervisors preview what would be said, and see what was', ({ as, at }) => {
  at('2026-09-01T09:00+08:00');
  as('supervisor')
    .types('/digest')
    .sees('还没有发过')
    .clicks('预览')
    .sees('只有您看得到', '一周情况（2026年9月1日）', '下一个日子')
    .types('/digest preview 城管执法')
    .sees('现在会发给城管执法的', '城管执法　一周情况')
    .types('/digest preview 某局')
    .sees('没有看懂“某局”');
  as('contact').types('/digest preview').sees('这条命令只给监督人员用');
  at('2026-09-04T17:01+08:00');
  as('supervisor')
    .opens('监督工作')
    .sees('一周情况（2026年9月4日）')
    .types('/digest')
    .sees('2026年9月4日　监督频道', '已发');
});

it('digests that came due while the bot was away are said once, the last of each, and marked', async () => {
  const first = await openTown();
  await first.post('/local/clock', { at: '2026-10-09T16:00+08:00' });
  await first.bot.idle();
  await first.stop();
  const again = await openTown({ data: first.data });
  const said = async () =>
    (await again.as('supervisor').heard('C0OVERSEE')).filter(({ text }) => text.startsWith('一周情况'));
  try {
    // Slept over two Fridays; it is Saturday, so nobody is spoken to before Monday.
    await again.post('/local/clock', { at: '2026-10-17T09:00+08:00' });
    for (const _ of [1, 2]) await again.bot.idle();
    expect(await said()).toEqual([]);
    await again.post('/local/clock', { at: '2026-10-19T09:00+08:00' });
    for (const _ of [1, 2, 3]) await again.bot.idle();
    expect(await said()).toHaveLength(1);
    expect(JSON.stringify(await said())).toContain('迟发：应在2026年10月16日17:00发出');
  } finally {
    await again.stop();
  }
});
