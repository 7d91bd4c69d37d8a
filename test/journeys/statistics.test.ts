import { journey } from '../script/journey.ts';

const URBAN = '区城市管理局（综合行政执法局）（城管执法）';
/** All of a first report but the section left out, as one line. */
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
const all = (...without: string[]) =>
  `/stats ${Object.entries(LINE)
    .filter(([section]) => !without.includes(section))
    .map(([, line]) => line)
    .join(' ')}`;

journey(
  'the contact fills in the form, hands it in with a mistake, corrects it; supervision returns and accepts it',
  ({ as, at }) => {
    at('2026-09-16T09:00+08:00');
    as('administrator')
      .types('/people')
      .clicks('登记人员')
      .fills({ 哪位同事: '联络员', 角色: ['部门联络员'], 部门: URBAN, '单位（中队、所、科室）': '法制科' })
      .submits()
      .sees('已保存');
    as('contact')
      .types('/stats')
      .sees('自拟，附件未公布', '2026年第一次', '未报', '已填 0/52', '2026年9月20日前报', 'B 依据、职权与主体')
      .types(all('B', 'D', 'H'))
      .sees('已存草稿')
      .clicks('查看')
      .sees('草稿', 'E 阳光执法　已填 5/5', 'D 公正执法　已填 0/4')
      .types('/stats D01=30 D02=1.2万')
      .sees('“评查案卷”不能用“万”“亿”，请写全数字：12000')
      .types('/stats Z01=3')
      .sees('表里没有编号为“Z01”的指标')
      .types('/stats 交表')
      .sees('没有看懂“交表”', '/stats B01=12 B02=40');
    as('contact')
      .types(`/stats ${LINE.D} ${LINE.B} ${LINE.H}`)
      .clicks('查看')
      .types('/stats D01=41 D04=20')
      .clicks('查看')
      .sees('要改的', 'V08 D01 建立裁量基准的职权：有基准的职权不能多于职权总数', '要说明的', 'V10')
      .clicks('提交')
      .sees('还不能提交，有1处要改', 'V08')
      .types('/stats D01=30')
      .clicks('查看')
      .clicks('提交')
      .sees('V10 D04 使用说理式文书的案件')
      .fills({ 'V10 D04 使用说理式文书的案件： 说理式文书多于执法结果，请核对': '含上年受理、今年作出的决定' })
      .submits()
      .sees('已提交（第1稿）');
    as('supervisor')
      .types('/stats')
      .sees('应报 8　已报 1（13%）　按时 1（13%）　已确认 0', '已提交　按时　已填 52/52', '未报　未到期')
      .sees('一　发现 0　整改 0')
      .types('/stats 2026-R1');
  },
);
