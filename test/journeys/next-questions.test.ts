import { journey } from '../script/journey.ts';

journey('an officer goes on with the questions under an answer', ({ as }) => {
  as('officer')
    .types('/basis 非法占用土地')
    .sees('非法占用土地', '土地管理法第七十七条')
    .clicks('要听证吗？')
    .sees('非法占用土地的听证：没收建筑物、限期拆除及较大数额时告知听证。')
    .clicks('能当场处罚吗？')
    .sees('问：能当场处罚吗？', '非法占用土地不适用简易程序，走普通程序。')
    .clicks('要移送吗？')
    .sees('非法占用土地的移送：公安机关')
    .clicks('处罚决定要多久作出？')
    .sees('办案期限：不得超过90日', '行政处罚法第六十条')
    .types('那罚多少？')
    .sees('每平方米处100元以上1000元以下');
});

journey('under what is not answered stands what may have been meant', ({ as }) => {
  as('officer')
    .types('我们区占道经营的裁量标准第一档是多少')
    .sees('资料未收录', '想问的也许是')
    .clicks('擅自占用、挖掘城市道路怎么罚？')
    .sees('处2万元以下罚款');
});

journey('an officer asks two things at once and hears both answers', ({ as }) => {
  as('officer')
    .types('非法占用土地罚多少、要不要听证？')
    .sees(/每平方米[\s\S]*还问：要不要听证？[\s\S]*非法占用土地的听证：没收建筑物/)
    .clicks('看原文')
    .sees('土地管理法第七十七条');
});
