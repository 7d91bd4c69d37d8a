import { journey } from '../script/journey.ts';

journey(
  'what is not answered says why, and what to do instead',
  ({ as }) => {
    as('officer')
      .types('我们区占道经营的裁量标准第一档是多少')
      .sees('资料未收录', '本地的数字、名单、标准和基准', '请看本地公布的文件')
      .types('《夜市星级评定办法》怎么规定的')
      .sees('资料未收录：《夜市星级评定办法》', '请核对名称')
      .types('德国餐馆噪声扰民怎么罚')
      .sees('超出范围', '外国和港澳台的法律不在这里')
      .types('老公出轨离婚财产怎么分')
      .sees('超出范围', '12348')
      .types('滑翔伞可以淋雨吗')
      .sees('资料未收录：官方文本还没有导入', '请管理员导入官方文本', '这个问题已经记下');
  },
  { browser: true },
);

journey('chat, private quarrels and other people’s cases are nothing to write an answer for', ({ as }) => {
  as('officer')
    .types('讲个笑话听听')
    .sees('超出范围')
    .doesNotSee('已经记下')
    .types('举报我的人是谁')
    .sees('资料未收录', '举报人的信息依法保密')
    .doesNotSee('已经记下');
  as('supervisor').types('/queue').sees('没有等着的问题');
});

journey(
  'where a saying names two powers the asker says which is meant; none of them waits for a person',
  ({ as }) => {
    as('officer')
      .types('企业不让检查，大门一关')
      .sees('您问的是哪一种', '可能相关')
      .clicks('拒绝、阻挠环境检查（环监执法）')
      .sees('拒绝、阻挠环境检查', '怎么罚')
      .clicks('都不是')
      .sees('已经记下');
    as('supervisor').types('/queue').sees('企业不让检查，大门一关');
  },
  { browser: true },
);
