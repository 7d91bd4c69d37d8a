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
      .sees('官方文本还没有导入', '这个问题已经记下');
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
      .sees(
        '您问的是哪一种',
        '水污染防治法第八十一条',
        '对生产经营单位处2万元以上20万元以下罚款',
        '劳动保障监察条例第三十条',
      )
      .clicks('拒绝、阻挠环境检查（环监执法）')
      .sees('拒绝、阻挠环境检查', '怎么罚')
      .clicks('都不是')
      .sees('已经记下');
    as('supervisor').types('/queue').sees('企业不让检查，大门一关');
  },
  { browser: true },
);

journey(
  'a bare word that belongs to several fields is asked back, with what follows in each; with the field it is not',
  ({ as }) => {
    as('officer')
      .types('噪声扰民')
      .sees('您问的是哪一种', '治安管理处罚法第五十八条', '噪声污染防治法第八十一条')
      .clicks('商业噪声（高音喇叭、商业经营噪声超标）（城管执法）')
      .sees('怎么罚', '5000元以上5万元以下');
  },
);

journey('where the law changed within the year that is asked about, the asker says by which', ({ as }) => {
  as('officer')
    .types('2025年无证采矿罚多少')
    .sees('2025年里这方面的规定改过', '2025年1月1日还没有施行', '矿产资源法第六十四条')
    .clicks('按2025年12月31日的法律')
    .sees('按2025年12月31日施行的规定答复', '怎么罚');
});
