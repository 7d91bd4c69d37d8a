import { journey } from '../script/journey.ts';

const ASKED = '安全绳没维护';
const LIKE = '安全绳没保养';
const HELPED = '安全生产法第九十九条';

journey(
  'what two officers found useful helps the next who asks something like it, in that field, until one takes it back',
  ({ as }) => {
    as('supervisor').types(LIKE).doesNotSee(HELPED);
    as('officer').types(ASKED).sees(HELPED).clicks('有用').sees('谢谢');
    as('supervisor').types(LIKE).doesNotSee(HELPED);
    as('contact').types(ASKED).sees(HELPED).clicks('有用').sees('谢谢');
    as('supervisor').types(LIKE).sees(HELPED).doesNotSee(ASKED);
    as('administrator')
      .types('/ask')
      .fills({ 想知道什么: LIKE, 领域: '工商执法' })
      .submits()
      .sees(LIKE)
      .doesNotSee(HELPED);
    as('officer').clicks('没用').sees('已记下');
    as('administrator').types(LIKE).sees('特种设备安全法').doesNotSee(HELPED);
  },
);

journey('a verified answer lets the next question like it be answered, until it is withdrawn', ({ as }) => {
  as('officer').types('海带能不能晒在桥上').sees('资料未收录');
  as('supervisor')
    .types('/queue')
    .clicks('写答复')
    .fills({ 答复: '占用道路要先批准。', 依据: '城市道路管理条例第二十七条' })
    .submits()
    .sees('已启用');
  as('contact').types('桥上面海带能晒么').sees('城市道路管理条例第二十七条').doesNotSee('资料未收录');
  as('supervisor')
    .types('/queue')
    .sees('核实过的答复 1 条')
    .clicks('看核实过的答复')
    .clicks('撤回')
    .fills({ 为什么撤回: '情况有变' })
    .submits()
    .sees('已撤回');
  as('administrator').types('桥上面海带能晒么').sees('超出范围');
});
