import { journey } from '../script/journey.ts';

journey(
  'an officer asks what applies, reads the source, and goes on from there',
  ({ as }) => {
    as('officer')
      .types('/basis 没有营业执照开店')
      .sees('无照经营', '市场主体登记管理条例第四十三条', '2021-07-27通过，2022-03-01起施行')
      // The point comes before its sources.
      .sees(/1万元以上10万元以下[\s\S]*出处/)
      .clicks('看原文')
      .sees('市场主体登记管理条例第四十三条')
      .closes()
      .clicks('相关程序')
      .sees('普通程序')
      .clicks('裁量基准')
      .sees('示意分档，非公布基准；以本机关公布的裁量基准为准')
      .clicks('有用')
      .sees('谢谢，已记下“有用”。', '仅您可见');
  },
  { browser: true },
);

journey('an officer looks up the steps of a procedure', ({ as }) => {
  as('officer')
    .types('/procedure 听证')
    .sees('听证', '行政处罚法第六十四条', /7日（工作日）/);
});

journey('an officer looks up how heavy', ({ as }) => {
  as('officer').types('/discretion 无照经营').sees(/轻微/, '示意分档，非公布基准；以本机关公布的裁量基准为准');
});

journey('an officer asks in a channel, where everybody sees who asked what', ({ as }) => {
  as('officer')
    .opens('执法问答')
    .types('/ask 查封最多能多久？')
    .sees('@执法人员 问：查封最多能多久？', '行政强制法第二十五条', /30日/);
  as('contact').opens('执法问答').sees('@执法人员 问：查封最多能多久？');
});

journey(
  'an officer asks on in the thread without repeating what it is about',
  ({ as }) => {
    as('officer').types('查封最多能多久？').sees('行政强制法第二十五条').replies('那逾期呢？').sees('行政强制法');
  },
  { browser: true },
);

journey('an officer goes on in the direct message, where the words lean on what was said', ({ as }) => {
  as('officer').types('查封最多能多久').sees('行政强制法第二十五条').types('那逾期呢？').sees('行政强制法');
});

journey('an officer mentions the bot in a channel: the answer stands in the thread', ({ as }) => {
  as('officer')
    .opens('执法问答')
    .types('@准绳 乱堆乱放怎么罚')
    .sees(/准绳（消息列中）：[\s\S]*市容/);
});

journey(
  'an officer fills in the form, which keeps what was typed until it is right',
  ({ as }) => {
    as('officer')
      .types('/ask')
      .fills({ 想知道什么: '😀' })
      .submits()
      .sees('没看到能查的文字')
      .fills({ 想知道什么: '夜间施工噪声怎么罚' })
      .submits()
      .sees('噪声污染防治法第七十七条');
  },
  { browser: true },
);

journey(
  'an officer asks what applies to what somebody wrote, from the menu of the message',
  ({ as }) => {
    as('contact').opens('执法问答').types('路边有人没有营业执照开店');
    as('officer').opens('执法问答').chooses('查执法依据').sees('市场主体登记管理条例第四十三条');
  },
  { browser: true },
);

journey(
  'an officer opens the form with the lightning, from any channel',
  ({ as }) => {
    as('officer')
      .opens('闲聊')
      .runs('问准绳')
      .fills({ 想知道什么: '夜间施工噪声怎么罚' })
      .submits()
      .opens('准绳')
      .sees('噪声污染防治法第七十七条');
  },
  { browser: true },
);
