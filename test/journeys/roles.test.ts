import { journey } from '../script/journey.ts';
import { withInspect } from './inspect.ts';

journey(
  'a command for supervisors answers them, and tells everybody else who it is for',
  ({ as }) => {
    as('supervisor').types('/inspect').sees('督查结果');
    for (const other of ['officer', 'contact'] as const)
      as(other).types('/inspect').sees('这条命令只给监督人员用').doesNotSee('督查结果');
  },
  withInspect,
);

journey(
  'each of the three has a home, which names the role and opens the form',
  ({ as }) => {
    as('officer').opens('首页').sees('您的身份：执法人员', '/basis').doesNotSee('没答上来的问题');
    as('contact').opens('首页').sees('您的身份：部门联络员', '/help');
    as('supervisor').opens('首页').sees('您的身份：监督人员');
    as('officer').opens('首页').clicks('提问').sees('想知道什么');
  },
  { browser: true },
);

journey(
  'who asks where the bot is not a member gets the reason, and nobody else sees it',
  ({ as }) => {
    as('officer').opens('闲聊').types('/basis 占道经营').sees('我不在这个频道里', '仅您可见');
    as('contact').opens('闲聊').seesNothingNew();
  },
  { browser: true },
);

journey(
  'what an officer writes to the bot stays between them',
  ({ as }) => {
    as('officer').types('/basis 没有营业执照开店').sees('无照经营');
    as('supervisor').opens('准绳').doesNotSee('没有营业执照开店');
    as('officer').opens('准绳').sees('问：没有营业执照开店');
  },
  { browser: true },
);

journey('an honest no is counted for the curator, without who asked or what', ({ as }) => {
  as('officer').types('海带能不能晒在桥上').sees('已经记下');
  as('supervisor')
    .opens('首页')
    .sees(/没答上来的问题：[1-9]/)
    .doesNotSee('海带');
});
