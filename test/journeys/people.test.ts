import { journey } from '../script/journey.ts';

journey(
  'an administrator says who somebody is, and it counts from the next press on',
  ({ as }) => {
    as('contact').types('/queue').sees('这条命令只给监督人员、知识管理员用');
    as('administrator')
      .types('/people')
      .sees('还没有登记任何人')
      .clicks('登记人员')
      .fills({ 哪位同事: '联络员', 角色: ['部门联络员', '监督人员'] })
      .submits()
      .sees('要写明属于哪个部门')
      .fills({ 部门: '区城市管理局（综合行政执法局）（城管执法）', 岗位: '法制员' })
      .submits()
      .sees('已保存')
      .types('/people')
      .sees('部门联络员、监督人员', '法制员');
    as('contact').types('/queue').sees('没有等着的问题');
    as('administrator')
      .types('/people')
      .clicks('修改')
      .fills({ 角色: ['部门联络员'] })
      .submits()
      .sees('已保存');
    as('contact').types('/queue').sees('这条命令只给监督人员、知识管理员用');
  },
  { browser: true },
);

journey('nobody else may, and an administrator does not lock the own door', ({ as }) => {
  as('supervisor').types('/people').sees('这条命令只给系统管理员用');
  as('administrator')
    .types('/people 张三')
    .sees('请在命令后面点名一位同事')
    .types('/people')
    .clicks('登记人员')
    .fills({ 哪位同事: '系统管理员', 角色: [] })
    .submits()
    .sees('不能收回自己的系统管理员角色');
});
