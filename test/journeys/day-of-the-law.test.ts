import { journey } from '../script/journey.ts';

journey('an officer asks for the law of an earlier day, and asks on in the thread', ({ as }) => {
  as('officer')
    .types('/basis 没有营业执照开店 --date 2021-05-01')
    // The regulation came into force on 2022-03-01: nothing of it is an answer for 2021.
    .sees('按2021年5月1日施行的规定答复', '不能给出那天的依据', '2022-03-01起施行', '查询日 2021-05-01')
    .types('按2022年3月1日 没有营业执照开店')
    .sees('按2022年3月1日施行的规定答复', '1万元以上10万元以下', '市场主体登记管理条例第四十三条')
    .replies('那要听证吗？')
    .sees('查询日 2022-03-01');
});

journey('an officer is never given what is no longer in force as the answer', ({ as }) => {
  as('officer')
    .types('/basis 卖淫嫖娼 --date 2026-03-01')
    .sees('2026-01-01起已不施行', '不能给出那天的依据', '旧版本，已不施行，不能作为依据');
});

journey('an officer is told what is wrong with a day', ({ as }) => {
  as('officer')
    .types('/basis 无照经营 --date 2019-02-30')
    .sees('“2019-02-30”不是日历上的日子')
    .types('/basis 无照经营 --date')
    .sees('--date 后面要写日期');
});
