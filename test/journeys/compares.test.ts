import { journey } from '../script/journey.ts';

journey('an officer who compares is told what is missing', ({ as }) => {
  as('officer')
    .types('/compare 行政复议法 62 2017 2023')
    .sees('还没有导入官方文本')
    .types('/compare 行政复议法')
    .sees('看不懂“行政复议法”')
    .types('/compare')
    .sees('请在 /compare 后面写法律和条号')
    .types('/basis 没有营业执照开店')
    .clicks('对照旧版')
    .sees('还没有导入官方文本');
});
