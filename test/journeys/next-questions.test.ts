import { journey } from '../script/journey.ts';

journey('an officer goes on with the questions under an answer', ({ as }) => {
  as('officer')
    .types('/basis 非法占用土地')
    .sees('非法占用土地', '土地管理法第七十七条')
    .clicks('要听证吗？')
    .sees('非法占用土地的听证：没收建筑物、限期拆除及较大数额时告知听证。')
    .clicks('能当场处罚吗？')
    .sees('非法占用土地不适用简易程序，走普通程序。')
    .clicks('要移送吗？')
    .sees('非法占用土地的移送：公安机关');
});

journey('an officer asks two things at once and hears both answers', ({ as }) => {
  as('officer')
    .types('非法占用土地罚多少、要不要听证？')
    .sees(/每平方米[\s\S]*还问：要不要听证？[\s\S]*非法占用土地的听证：没收建筑物/)
    .clicks('看原文')
    .sees('土地管理法第七十七条');
});
