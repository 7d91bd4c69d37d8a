import { journey } from '../script/journey.ts';

const URBAN = '区城市管理局（综合行政执法局）（城管执法）';
const NAME = '区城市管理局（综合行政执法局）';
/** A first report, section by section, as it is typed. */
const LINE = {
  A: 'A01=是 A02=2026-08-20',
  B: 'B01=１２ B02=40 B03=38 B04=5 B05=4 B06=1 B07=不适用：没有委托执法 B08=0',
  C: 'C01=0 C02=0',
  D: 'D01=30 D02=10 D03=9 D04=15',
  E: 'E01=19 E02=18 E03=1 E04=3 E05=2',
  F: 'F01=31 F02=2 F03=30 F04=15 F04a=5 F04b=4 F04c=3 F04d=2 F04e=1',
  G: 'G01=29 G02=4 G03=3 G04=1 G05=6 G06=2 G07=1 G08=2',
  H: 'H11=1 H12=2 H13=0 H14=1 H15=1 H16=0 H21=1 H22=2 H23=0 H24=1 H25=1 H26=0',
};
const WHOLE = `/stats ${Object.values(LINE).join(' ')}`;
const CONTACT = { 哪位同事: '联络员', 角色: ['部门联络员'], 部门: URBAN, '单位（中队、所、科室）': '法制科' };
const OFFICER = { 哪位同事: '执法人员', 角色: ['执法人员'], 部门: URBAN, '单位（中队、所、科室）': '一中队' };

journey(
  'the contact fills in the form, hands it in with a mistake, corrects it; supervision returns and accepts it',
  ({ as, at }) => {
    at('2026-09-16T09:00+08:00');
    for (const person of [CONTACT, OFFICER])
      as('administrator').types('/people').clicks('登记人员').fills(person).submits().sees('已保存');
    as('officer').types('/stats').sees('统计表还没有确认，确认后才能看到');
    as('contact')
      .types('/stats')
      .sees('自拟，附件未公布', '2026年第一次', '未报', '已填 0/50', '2026年9月20日前报', 'B 依据、职权与主体')
      .types(`/stats ${LINE.A} ${LINE.B} ${LINE.C} ${LINE.E} ${LINE.F} ${LINE.G}`)
      .sees('已存草稿')
      .clicks('查看')
      .sees('草稿', 'E 阳光执法　已填 5/5', 'D 公正执法　已填 0/4')
      .clicks('提交')
      .sees('还不能提交，有16处要改', '还没有填：D01、D02、D03、D04、H11、H21、H12')
      .types(`/stats ${LINE.H} D01=41 D02=10 D03=9 D04=20`)
      .clicks('查看')
      .sees('要改的', 'V08　D01 建立裁量基准的职权　有基准的职权不能多于职权总数', '提交时要说明的', 'V10')
      .clicks('提交')
      .sees('还不能提交，有1处要改', 'V08')
      .types('/stats D01=30')
      .clicks('查看')
      .clicks('提交')
      .fills({ 'V10　D04 使用说理式文书的案件　说理式文书多于执法结果，请核对': '含去年的案件' })
      .submits()
      .sees('已提交（第1稿）')
      .clicks('查看')
      .sees('已提交', 'D01 建立裁量基准的职权　30项', 'B07 委托执法协议　不适用：没有委托执法')
      .doesNotSee('[填写 A]')
      .types('/stats D01=31')
      .sees('已经提交或者确认的表不能直接改');
    as('supervisor')
      .types('/stats')
      .sees('应报 8　已报 1（13%）　按时 1（13%）　已确认 0', '已提交　按时　已填 50/50', '未报　未到期')
      .types('/stats 2026-R1')
      .sees('一　发现 —　整改 —')
      .clicks('查看城管执法')
      .sees('V10', '说明：含去年的案件');
    as('supervisor').types('/stats 2012-R1').sees('没有这一期统计表，有：2013-R1、2013-R2、2026-R1、2026-R2');
  },
);

journey(
  'what is returned says why, field by field; what is accepted is frozen, and a correction is a new version',
  ({ as, at }) => {
    at('2026-09-16T09:00+08:00');
    for (const person of [{ ...CONTACT, 角色: ['部门联络员', '监督人员'] }, OFFICER])
      as('administrator').types('/people').clicks('登记人员').fills(person).submits().sees('已保存');
    as('contact')
      .types(WHOLE)
      .clicks('查看')
      .clicks('提交')
      .sees('已提交（第1稿）')
      .clicks('查看')
      .clicks('确认')
      .sees('这张表是您自己提交的，请别的监督人员确认或者退回');
    as('supervisor')
      .types('/stats')
      .clicks('查看城管执法')
      .clicks('退回')
      .fills({ '哪里要改（一行一项，先写编号）': 'B99 不对' })
      .submits()
      .sees('表里没有编号为“B99”的指标')
      .fills({ '哪里要改（一行一项，先写编号）': 'B04 和主体台账不一致\n请一并核对六类问题' })
      .submits()
      .sees('已退回');
    as('contact')
      .sees('统计表被退回了')
      .clicks('查看')
      .sees('退回的理由', 'B04 已审查执法主体：和主体台账不一致', '整张表：请一并核对六类问题')
      .types('/stats B04=6 B05=5')
      .clicks('查看')
      .clicks('提交')
      .sees('已提交（第2稿）');
    as('supervisor')
      .types('/stats')
      .clicks('查看城管执法')
      .sees('第2稿改了什么', 'B04 已审查执法主体　5 → 6')
      .clicks('确认')
      .sees('已确认。数字从现在起固定');
    as('contact')
      .sees('统计表已确认，数字从现在起固定')
      .clicks('查看')
      .clicks('更正')
      .fills({ 为什么更正: '漏记一卷' })
      .submits()
      .sees('算新的一稿')
      .types('/stats D02=11 D03=10');
    as('officer').types('/stats').sees('D02 评查案卷　10卷', NAME, '自拟，附件未公布').doesNotSee('11卷');
    as('contact')
      .types('/stats')
      .sees('应报 8　已报 1（13%）　按时 1（13%）　已确认 1', '草稿　按时', '一　发现 1　整改 1', '二　发现 2　整改 2')
      .clicks('合计')
      .sees(
        '合计只加已确认的表。还没有确认的：区人力资源和社会保障局（劳动监察）、',
        'D02 评查案卷　10卷',
        '1 个部门中 1 个是',
      )
      .sees('B07 委托执法协议　—（1 个部门不适用）');
  },
);

journey('after the lock nothing is taken, until supervision gives leave with a reason and a day', ({ as, at }) => {
  at('2026-09-16T09:00+08:00');
  as('administrator').types('/people').clicks('登记人员').fills(CONTACT).submits().sees('已保存');
  as('contact').types('/stats A01=是').sees('已存草稿');
  at('2026-09-21T09:00+08:00');
  as('supervisor').types('/stats').sees('草稿　逾期未报　已填 1/50');
  at('2026-10-01T09:00+08:00');
  as('contact').types('/stats 2026-R1').sees('这一期在2026年9月30日已经锁定').doesNotSee('[提交]');
  as('contact').types('/stats').sees('2026年第二次').types('/stats 2026-R1');
  as('supervisor')
    .types('/stats 2026-R1')
    .sees('未报　逾期未报')
    .clicks('查看城管执法')
    .clicks('准予补报')
    .fills({ 为什么准予补报: '机构合并，人员刚到位', 最迟到哪一天: '2026-09-30' })
    .submits()
    .sees('请选今天或者以后的日子')
    .fills({ 最迟到哪一天: '2026-10-09' })
    .submits()
    .sees('已准予补报，到2026年10月9日为止')
    .types('/stats 2026-R1')
    .clicks('查看城管执法')
    .sees('准予补报到2026年10月9日：机构合并，人员刚到位');
  as('contact').types('/stats 2026-R1').sees('准予补报到2026年10月9日').clicks('填写 C').closes();
  at('2026-10-10T00:01+08:00');
  as('contact').types('/stats 2026-R1').sees('已经锁定').doesNotSee('填写 C');
});

journey(
  'a section is filled in by its form, which says what is wrong under the field and keeps the draft',
  ({ as, at }) => {
    at('2026-09-16T09:00+08:00');
    as('administrator').types('/people').clicks('登记人员').fills(CONTACT).submits().sees('已保存');
    as('contact')
      .types('/commit')
      .types('/stats')
      .clicks('填写 A')
      .sees('A01 是否成立工作机构并明确专人', 'A02 实施方案报送日期', '自拟，附件未公布')
      .fills({ 'A01 是否成立工作机构并明确专人': '是', 'A02 实施方案报送日期': '上个月' })
      .submits()
      .sees('“实施方案报送日期”请写成日期')
      .fills({ 'A02 实施方案报送日期': '2026年8月25日' })
      .submits()
      .sees('已存草稿，填了2项')
      .clicks('查看')
      .sees('A 组织部署　已填 2/2', 'V23　A02 实施方案报送日期　方案报送超期');
  },
  { browser: true },
);

journey(
  'what the registers count is filled in beforehand; another figure needs a reason, and supervision sees it',
  ({ as, at }) => {
    at('2026-09-01T09:00+08:00');
    as('administrator').types('/people').clicks('登记人员').fills(CONTACT).submits().sees('已保存');
    as('contact')
      .types('/bodies')
      .clicks('登记')
      .fills({ 单位名称: '城管大队', 性质: '行政机关', 设立或者授权的依据: '三定方案' })
      .submits()
      .sees('已登记 ZT-');
    as('supervisor')
      .types('/bodies')
      .clicks('查看')
      .clicks('确认公布')
      .fills({ 审查日期: '2026-09-03', 在哪里公布: '区政府网站' })
      .submits()
      .sees('已确认公布');
    at('2026-09-16T09:00+08:00');
    as('contact')
      .types('/stats B05=2')
      .types('/stats')
      .clicks('按台账填 2 项')
      .sees('按台账填了2项，已存草稿')
      .clicks('查看')
      .sees('B 依据、职权与主体　已填 3/8', 'B05 确认并公布的执法主体　填的是 2，台账记载 1')
      .types(WHOLE)
      .types('/stats')
      .sees('B04 已审查执法主体　填的是 5，台账记载 1，请说明')
      .clicks('填写 B')
      .sees('执法主体资格台账记载 B04 1　B05 1　B06 0')
      .clicks('看执法主体资格')
      .closes()
      .clicks('查看')
      .sees('城管大队', '三定方案')
      .types('/stats B04=1 B05=1 B06=1')
      .types('/stats')
      .sees('确认数加清理数不能多于审查数')
      .types('/stats B04=2')
      .types('/stats')
      .clicks('提交')
      .fills({
        'B04 已审查执法主体　填的是 2，台账记载 1，请说明': '清理的一个还没有登记',
        'B06 清理的不具备资格单位　填的是 1，台账记载 0，请说明': '同上',
      })
      .submits()
      .sees('已提交（第1稿）');
    as('supervisor')
      .types('/stats')
      .sees('已提交　按时　已填 50/50　与台账不同 2')
      .clicks('查看城管执法')
      .sees('填的是 2，台账记载 1', '说明：清理的一个还没有登记');
  },
);

journey(
  'two people with the same section open: the second is told under the field, and what the first wrote stays',
  ({ as, at }) => {
    at('2026-09-16T09:00+08:00');
    for (const person of [CONTACT, { ...OFFICER, 角色: ['部门负责人'] }])
      as('administrator').types('/people').clicks('登记人员').fills(person).submits().sees('已保存');
    as('contact').types('/stats').clicks('填写 C');
    as('officer').types('/stats').clicks('填写 C');
    as('contact').fills({ 'C01 发现的罚没指标、收支挂钩问题（个）': '1' }).submits().sees('已存草稿，填了1项');
    as('officer')
      .fills({ 'C01 发现的罚没指标、收支挂钩问题（个）': '7' })
      .submits()
      .sees('这张表刚刚被别人改过')
      .closes()
      .types(`/stats ${LINE.H.replaceAll('H15=1', 'H15=0').replaceAll('H25=1', 'H25=0')} C02=0`)
      .types('/stats')
      .sees('C 财务纪律　已填 2/2', 'V21　C01 发现的罚没指标、收支挂钩问题　财务问题没有计入第五类问题');
  },
);

journey(
  'the second report goes on from the first: the totals are counted, and what fell is explained',
  ({ as, at }) => {
    at('2026-09-16T09:00+08:00');
    as('administrator').types('/people').clicks('登记人员').fills(CONTACT).submits().sees('已保存');
    as('contact').types(WHOLE).types('/stats').clicks('提交').sees('已提交（第1稿）');
    at('2026-09-17T09:01+08:00');
    as('supervisor')
      .opens('监督工作')
      .sees('还有3天：报送统计表（第一次）', '已报 1/8　还没有报：劳动监察、')
      .opens('准绳')
      .types('/stats')
      .clicks('查看城管执法')
      .clicks('确认')
      .sees('已确认');
    at('2026-12-06T09:00+08:00');
    as('contact')
      .types('/stats')
      .sees('2026年第二次', '已填 0/50')
      .types('/stats D02=4 D03=4 B01=11 G03=1 G02=2')
      .types('/stats')
      .sees('V03　B01 已梳理执法依据　比上期减少，请说明')
      .doesNotSee('V27', 'V17');
    as('supervisor')
      .types('/stats')
      .sees('草稿　未到期　已填 5/50　比上期变动 5 项')
      .clicks('查看城管执法')
      .sees('D02 评查案卷　本期 4卷，累计 14', 'B01 已梳理执法依据　11部', 'G03 办结投诉举报　本期 1件，累计 4')
      .clicks('各部门情况')
      .sees('应报 8　已报 0');
  },
);

journey('what cannot be read is said in one sentence, and nothing is kept', ({ as, at }) => {
  at('2026-09-16T09:00+08:00');
  as('administrator').types('/people').clicks('登记人员').fills(CONTACT).submits().sees('已保存');
  as('contact')
    .types('/stats D01=30 D02=1.2万')
    .sees('“评查案卷”不能用“万”“亿”，请写全数字：12000')
    .types('/stats Z01=3')
    .sees('表里没有编号为“Z01”的指标')
    .types('/stats H10=3')
    .sees('由程序计算，不用填')
    .types('/stats 交表')
    .sees('没有看懂“交表”', '/stats B01=12 B02=40')
    .types('/stats')
    .sees('未报　已填 0/50')
    .types('/stats c01=１ C02=0')
    .sees('已存草稿，填了2项')
    .types('/stats C01=')
    .sees('已存草稿，填了1项');
});
