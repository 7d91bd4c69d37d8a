import { journey } from '../script/journey.ts';

const CODE = /(?:\d{4} ){5}\d{4}/;
const environment = '市生态环境局派驻本区的分局（环监执法）';
const urban = '区城市管理局（综合行政执法局）（城管执法）';
const sealed = '封存：由保管人另外封存，两个人同意才能打开';
const anonymous = '匿名：不留任何说明您是谁的内容';

journey('a sealed identity is taken out only by two people, each with a reason', ({ as, slack }) => {
  as('officer')
    .runs('举报执法问题')
    .copies(CODE)
    .fills({ 被举报的部门: environment, 发生了什么: '检查前有人通风报信', 身份: anonymous, 姓名和联系方式: '老王' })
    .pastes('照抄一遍回执码')
    .submits()
    .sees('您选了匿名')
    .fills({ 身份: sealed })
    .submits()
    .sees('举报已经密封保存');
  slack.deliversAgain('view_submission');
  as('officer').closes();
  as('administrator')
    .types('/people')
    .clicks('登记人员')
    .fills({ 哪位同事: '联络员', 角色: ['密钥保管人'] })
    .submits();
  as('contact').types('/tips').sees('没有等您决定的申请').closes();
  as('supervisor')
    .opens('首页')
    .clicks('待受理的举报（1）')
    .sees('共1件')
    .clicks('打开')
    .sees('身份：已封存')
    .doesNotSee('老王', '取出身份')
    .clicks('申请查看身份')
    .fills({ 为什么要知道举报人是谁: '要当面核对' })
    .submits()
    .sees('已申请查看，等保管人决定')
    .doesNotSee('当面核对')
    .closes();
  as('contact')
    .opens('首页')
    .clicks('查看身份的申请（1）')
    .sees('理由是密封的')
    .clicks('决定')
    .fills({ 决定: '同意', 理由: '案件需要' })
    .submits()
    .sees('决定已留痕', '没有等您决定的申请')
    .closes();
  as('supervisor')
    .clicks('待受理的举报（1）')
    .clicks('打开')
    .sees('保管人已同意申请人查看')
    .clicks('取出身份')
    .sees('两把密钥封存', '保管人的密钥文件')
    .doesNotSee('老王')
    .clicks('返回')
    .closes();
});

journey('a tip is handed about: assigned, linked, kept longer, passed on, refused', ({ as }) => {
  as('officer')
    .opens('首页')
    .clicks('举报')
    .copies(CODE)
    .fills({ 被举报的部门: environment, 发生了什么: '不公开', 身份: anonymous })
    .pastes('照抄一遍回执码')
    .submits()
    .closes();
  as('supervisor')
    .types('/tips')
    .clicks('打开')
    .copies(/TS-[A-Z2-9]{5}/)
    .clicks('分派')
    .fills({ 分派给: '执法人员' })
    .submits()
    .sees('不是监督人员')
    .fills({ 分派给: '监督人员' })
    .submits()
    .sees('办理人：@监督人员')
    .clicks('关联')
    .pastes('另一件的编号')
    .submits()
    .sees('不能和自己关联')
    .fills({ 另一件的编号: 'TS-22222' })
    .submits()
    .sees('没有这件举报')
    .clicks('返回')
    .clicks('延长保存')
    .fills({ 保存到: '2020-01-01', 原因: '案件还在办' })
    .submits()
    .sees('要比现在的保存日晚')
    .fills({ 保存到: '2031-05-06' })
    .submits()
    .sees('保存到2031年5月6日')
    .clicks('转办')
    .fills({ '转给哪个机关，为什么': '属于市局管' })
    .submits()
    .sees('转办')
    .clicks('不予受理')
    .fills({ 不予受理的原因: '同一件事已经办结' })
    .submits()
    .sees('办结：不予受理')
    .doesNotSee('延长保存天', '还有')
    .clicks('返回列表')
    .sees('共1件', '办结：不予受理')
    .clicks('看在办的')
    .sees('没有要办的举报')
    .closes();
});

journey('nobody of the department complained about sees a tip, whatever their role', ({ as }) => {
  as('administrator')
    .types('/people')
    .clicks('登记人员')
    .fills({ 哪位同事: '联络员', 角色: ['监督人员'], 部门: urban })
    .submits();
  as('officer')
    .types('/tip')
    .copies(CODE)
    .fills({ 被举报的部门: environment, 发生了什么: '态度粗暴', 身份: anonymous })
    .pastes('照抄一遍回执码')
    .submits()
    .closes();
  as('contact').types('/tips').sees('共1件').clicks('打开').sees('被举报部门：市生态环境局').closes();
  as('supervisor')
    .types('/tips')
    .clicks('打开')
    .clicks('改被举报部门')
    .fills({ 被举报部门: urban })
    .submits()
    .sees('被举报部门：区城市管理局')
    .closes();
  as('contact').types('/tips').sees('没有要办的举报').doesNotSee(/TS-/).closes();
  as('officer').types('/tips').sees('这条命令只给监督人员、密钥保管人用');
});

journey(
  'where the office does not read in chat, it is said how to read elsewhere',
  ({ as }) => {
    as('officer')
      .types('/tip')
      .copies(CODE)
      .fills({ 被举报的部门: urban, 发生了什么: '乱收费', 身份: anonymous })
      .pastes('照抄一遍回执码')
      .submits()
      .closes();
    as('supervisor')
      .types('/tips')
      .clicks('打开')
      .clicks('查看内容')
      .sees('只能在单独的机器上打开', 'tips bundle')
      .closes();
  },
  { env: { PLUMBLINE_TIPS_READING: '' } },
);
