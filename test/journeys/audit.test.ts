import { expect, it } from 'vitest';
import { journey } from '../script/journey.ts';
import { openTown } from './town.ts';

journey(
  'supervision sees who did what to a record and from where, without what was written; others do not',
  ({ as, at }) => {
    at('2026-09-01T09:00+08:00');
    as('officer').types('/audit PC-AAAAA').sees('这条命令只给监督人员、部门负责人用');
    as('supervisor')
      .types('/audit')
      .sees('请写一条记录的编号')
      .types('/audit PC-ZZZZZ')
      .sees('没有编号为 PC-ZZZZZ 的记录');
    as('officer').types('/commit 9月30日前完成裁量基准公示').sees('已登记');
    as('contact').types('/commit').clicks('查看').clicks('兑现').closes();
    at('2026-09-16T09:00+08:00');
    as('officer').sees('到期提醒：1件');
  },
);

it('the life of a record in the audit chain', async () => {
  const town = await openTown();
  try {
    const officer = town.as('officer');
    await officer.command('/commit 12月31日前完成裁量基准公示');
    const id = /CN-[A-Z0-9]{5}/.exec(await officer.reads())?.[0] ?? expect.fail('no number');
    await officer.command(`/commit ${id}`);
    await officer.reads();
    await town.as('contact').command(`/commit ${id}`);
    const shown = (await town.as('contact').heard()).at(-1) ?? expect.fail('nothing');
    await town.as('contact').clicks(shown, '兑现');
    await town.as('contact').submits({ 怎么证明: '已在网站公示', 哪一天兑现的: '2026-11-26' });
    await town.as('contact').reads();
    const supervisor = town.as('supervisor');
    await supervisor.command(`/audit ${id.toLowerCase()}`);
    const life = await supervisor.reads();
    expect(life).toMatch(
      new RegExp(
        [
          `承诺 ${id} 的操作经过`,
          '@执法人员　登记　用命令',
          '@联络员　看了全文　用命令',
          '@联络员　兑现　（怎么证明、哪一天兑现的）　填表',
        ].join('[\\s\\S]*'),
      ),
    );
    expect(life).not.toContain('已在网站公示');
    expect(life.match(/看了全文/g)).toHaveLength(2);
    await supervisor.command(`/audit ${id}`);
    expect(await supervisor.reads()).toContain('@监督人员　看了操作经过');
    await town.as('administrator').command('/people');
    const people = (await town.as('administrator').heard()).at(-1) ?? expect.fail('nothing');
    await town.as('administrator').clicks(people, '登记人员');
    await town.as('administrator').submits({
      ...{ 哪位同事: '联络员', 角色: ['部门负责人', '部门联络员'] },
      ...{ 部门: '市生态环境局派驻本区的分局（环监执法）', '单位（中队、所、科室）': '' },
    });
    await town.as('administrator').reads();
    await town.as('contact').command(`/audit ${id}`);
    expect(await town.as('contact').reads()).toContain(`没有编号为 ${id} 的记录`);
  } finally {
    await town.stop();
  }
});
