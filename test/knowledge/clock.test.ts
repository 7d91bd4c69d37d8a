import { expect, it } from 'vitest';
import { smallFolder } from './folder.ts';

const CLOCK = 'clock/示例法.yaml';
const good = `简称: 示例法
版本: 2020-01-01
日型依据: {工作日: 示例法第9条}
期限:
  - {条: 3, 数: 5, 单位: 日, 日型: 工作日, 起算: 收到海带, 事项: 退回}
已核对: 否
`;

it('a file of time limits without a mistake is taken', () => {
  const folder = smallFolder();
  folder.edit(CLOCK, () => good);
  expect(folder.lines()).toEqual([]);
});

it('a mistake in it is told with file, line and what to write', () => {
  const folder = smallFolder();
  folder.edit(CLOCK, () => good.replace('单位: 日', '单位: 月').replace('简称: 示例法', '简称: 别的法'));
  folder.edit('calendar/2027.yaml', () => '年: 2027\n来源: 通知\n全年安排: 否\n放假: [2026-01-01]\n上班: []\n');
  expect(folder.lines()).toEqual([
    'knowledge/calendar/2027.yaml:4 2026-01-01 不在 2027 年。',
    'knowledge/clock/示例法.yaml:5 单位是“月”，日型却是“工作日”：日配工作日或者自然日，月配自然月，年配自然年，小时配小时。',
  ]);
  folder.edit(CLOCK, () => good.replace('简称: 示例法', '简称: 别的法'));
  expect(folder.lines().join('\n')).toContain('编号“别的法”和文件名“示例法”不一致');
});
