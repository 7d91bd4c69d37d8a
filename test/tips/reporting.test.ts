import { journey } from '../script/journey.ts';
import { PASSPHRASE } from './town-keys.ts';

const CODE = /(?:\d{4} ){5}\d{4}/;
const urban = '区城市管理局（综合行政执法局）（城管执法）';
const anonymous = '匿名：不留任何说明您是谁的内容';
const report = { 被举报的部门: urban, 什么时间: '上周三下午', 发生了什么: '收了钱没有给票据', 身份: anonymous };

journey(
  'somebody reports, asks by the code, hears an answer and how it ended; supervision reads it behind a passphrase',
  ({ as }) => {
    as('officer')
      .types('/tip')
      .sees('能看到的只有监督机构的办理人员', '工作区的所有者能导出私信', '待填')
      .copies(CODE)
      .fills(report)
      .fills({ 照抄一遍回执码: '1234' })
      .submits()
      .sees('和上面的回执码不一样')
      .pastes('照抄一遍回执码')
      .submits()
      .sees('举报已经密封保存', '15天内决定是否受理', '本机关自定')
      .doesNotSee(/TS-/)
      .closes();
    as('supervisor')
      .types('/tips')
      .sees('共1件', '已收', '区城市管理局', '还有15天（本机关自定）', '未分派')
      .clicks('打开')
      .sees('身份：匿名', '未归类')
      .doesNotSee('票据')
      .clicks('受理')
      .submits()
      .sees('受理', '还有60天（本机关自定）')
      .clicks('查看内容')
      .sees('只在内存里保存10分钟')
      .fills({ 密钥口令: '不是这个' })
      .submits()
      .sees('口令不对')
      .fills({ 密钥口令: PASSPHRASE })
      .submits()
      .sees('上周三下午', '收了钱没有给票据', '按用词像是“五、乱收费、乱罚款、乱摊派”')
      .clicks('归类')
      .fills({ 类别: '五、乱收费、乱罚款、乱摊派' })
      .submits()
      .sees('类别：五、乱收费')
      .clicks('答复举报人')
      .fills({ 答复: '请说明是哪个路口。' })
      .submits()
      .sees('密封的内容2份');
    as('officer')
      .types('/tip 查询')
      .fills({ 回执码: '1234' })
      .submits()
      .sees('应是24位数字')
      .pastes('回执码')
      .submits()
      .sees('进度：受理', '请说明是哪个路口。')
      .doesNotSee('票据', /TS-/)
      .fills({ 补充的话: '人民路口' })
      .submits()
      .sees('已收到您的补充', '您在', '不再显示')
      .doesNotSee('人民路口')
      .closes();
    as('supervisor')
      .clicks('查看内容')
      .sees('人民路口')
      .clicks('立即锁上')
      .clicks('内部备注')
      .fills({ 备注: '已约谈' })
      .submits()
      .clicks('办结')
      .fills({ 结果: '部分查实', 结论和依据: '核对了票据存根', 给举报人的答复: '已责令改正。' })
      .submits()
      .sees('办结：部分查实')
      .clicks('查看内容')
      .sees('密钥口令')
      .closes();
    as('officer')
      .opens('首页')
      .clicks('查询举报')
      .pastes('回执码')
      .submits()
      .sees('进度：办结', '结果：部分查实', '已责令改正。')
      .doesNotSee('已约谈', '存根');
  },
);

journey(
  'a tip on the screen: form, receipt, queue, card, status',
  ({ as }) => {
    as('officer')
      .types('/tip')
      .copies(CODE)
      .fills(report)
      .pastes('照抄一遍回执码')
      .submits()
      .sees('举报已经密封保存')
      .closes();
    as('supervisor')
      .types('/tips')
      .clicks('打开')
      .sees('身份：匿名')
      .clicks('受理')
      .submits()
      .sees('还有60天')
      .closes();
    as('officer').types('/tip 查询').pastes('回执码').submits().sees('进度：受理').closes();
  },
  { browser: true },
);

journey('a message becomes the words of a report, and what follows the command never does', ({ as }) => {
  as('contact').opens('闲聊').types('他们每家收两百块');
  as('officer')
    .opens('闲聊')
    .sees('他们每家收两百块')
    .chooses('举报执法问题')
    .copies(CODE)
    .fills({ 被举报的部门: '不清楚', 发生了什么: '他们每家收两百块', 身份: anonymous })
    .pastes('照抄一遍回执码')
    .submits()
    .sees('举报已经密封保存')
    .closes()
    .opens('准绳')
    .types('/tip 某某收钱')
    .sees('被举报的部门')
    .doesNotSee('某某收钱')
    .closes();
});
