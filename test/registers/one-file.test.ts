import { expect, it } from 'vitest';
import { defineRegister } from '../../src/registers/define.ts';
import { exportedRegisters } from '../../src/registers/export/all.ts';
import { featureOf } from '../../src/registers/feature.ts';
import { day, text } from '../../src/registers/fields.ts';
import { remindFeature } from '../../src/registers/remind/feature.ts';
import { enter, happen } from '../../src/registers/store.ts';
import { digestOf } from '../../src/reports/digest.ts';
import { gather } from '../../src/reports/material.ts';
import { auditHead, auditOf } from '../../src/storage/audit.ts';
import { journey } from '../script/journey.ts';
import { openBench } from '../slack/bench.ts';
import { opened } from '../workbook/reckon.ts';

/** A register that the product does not have: this is all there is of it. */
const vehicle = defineRegister({
  id: 'vehicle',
  command: '/vehicles',
  letters: 'CL',
  name: '执法车辆',
  summary: '执法车辆：谁保管、什么时候年检',
  example: '',
  fields: { plate: text('车牌'), inspection: day('下次年检', { due: true }) },
  states: { used: '在用', sold: '已处置' },
  ended: ['sold'],
  steps: { sell: { name: '处置', from: ['used'], to: 'sold', by: ['contact'], asks: { how: text('怎么处置') } } },
  write: ['contact'],
  read: 'department',
  columns: ['plate', 'inspection'],
  digest: { within: 30, says: (all) => `要年检的车辆 ${all} 辆` },
});

journey(
  'one definition gives command, form, list, detail, step and reminder',
  ({ as, at }) => {
    at('2026-09-01T09:00+08:00');
    as('contact')
      .types('/vehicles')
      .sees('还没有执法车辆记录')
      .clicks('登记')
      .fills({ 车牌: '样牌001', 下次年检: '2026-10-20' })
      .submits()
      .sees('已登记 CL-')
      .types('/vehicles 样牌')
      .sees('样牌001', '期限2026年10月20日');
    // 20 October is a Tuesday; three days before it is a Saturday, so the Friday.
    at('2026-10-16T09:00+08:00');
    as('contact')
      .seesOnce('到期提醒：1件')
      .sees('样牌001', '还有4天')
      .types('/vehicles 样牌')
      .clicks('查看')
      .clicks('处置')
      .fills({ 怎么处置: '报废' })
      .submits()
      .sees('已处置')
      .types('/vehicles')
      .sees('已处置')
      .doesNotSee('期限');
    as('officer').types('/vehicles').sees('样牌001').doesNotSee('登记]');
  },
  { features: [featureOf(vehicle), remindFeature([vehicle])], troubled: true },
);

it('and a line in the digest', async () => {
  const bench = await openBench({ known: [] });
  const kept = (id: string, inspection: string) => ({
    ...{
      id,
      register: 'vehicle',
      department: 'UM',
      owner: 'U0CONTACT',
      state: 'used',
      createdAt: '2026-09-01T01:00:00Z',
    },
    values: { plate: '样牌', inspection },
  });
  try {
    await bench.services.records.transaction(async ({ db }) => {
      await enter(db, kept('CL-AAAAA', '2026-10-20'), { person: 'U0CONTACT' });
      await enter(db, kept('CL-BBBBB', '2026-12-20'), { person: 'U0CONTACT' });
    });
    const clock = () => new Date('2026-10-16T17:00+08:00');
    const all = await gather({ ...bench.services, clock }, [vehicle]);
    const material = { ...all, form: undefined, powers: [], contacts: undefined };
    const digest = digestOf({}, { material, scope: { department: 'UM' }, campaigns: [] });
    expect(digest?.lines).toEqual([
      { text: '要年检的车辆 1 辆', button: { action: 'vehicle_list', value: 'unended:0:0:' } },
    ]);
  } finally {
    await bench.stop();
  }
});

it('and a sheet of its own in the export, with its life, and its audit row', async () => {
  const bench = await openBench({ known: [] });
  const { records } = bench.services;
  const values = { plate: '=样牌001', inspection: '2026-10-20' };
  const kept = { id: 'CL-AAAAA', register: 'vehicle', department: 'UM', owner: 'U0CONTACT', state: 'used', values };
  try {
    await records.transaction(async ({ db }) => {
      await enter(db, { ...kept, createdAt: '2026-09-01T01:00:00Z' }, { person: 'U0CONTACT' });
      await happen(
        db,
        { ...kept, revision: 1 },
        {
          ...{ step: 'sell', given: { how: '报废' }, state: 'sold' },
          ...{ person: 'U0CONTACT', at: '2026-09-02T01:00:00Z' },
        },
      );
    });
    const who = { actor: 'supervisor', by: '监督人员（终端）', via: 'terminal' };
    const book = await opened(await exportedRegisters([vehicle], who, bench.services));
    expect(book.sheets).toEqual(['说明', '执法车辆', '经过']);
    const line = (sheet: string, row: number, columns: string) =>
      [...columns].map((column) => book.cached(sheet, `${column}${row}`));
    expect(line('执法车辆', 2, 'ABCDEFGHI')).toEqual([
      ...['编号', '部门', '状态', '负责人', '登记日期', '期限', '车牌', '下次年检', '怎么处置'],
    ]);
    // 20 October 2026 is day 46315 of Excel, 1 September day 46266.
    expect(line('执法车辆', 3, 'ABCDEFGHI')).toEqual([
      ...['CL-AAAAA', '区城市管理局（综合行政执法局）', '已处置', '没有登记身份（U0CONTACT）'],
      ...[46_266, 46_315, '=样牌001', 46_315, '报废'],
    ]);
    expect(line('经过', 3, 'ABCDEFG')).toEqual([
      ...['执法车辆', 'CL-AAAAA', 46_267, '处置', '已处置', '没有登记身份（U0CONTACT）', '怎么处置：报废'],
    ]);
    const head = await auditHead(records.db);
    expect(book.texts()).toContain(`${head?.seq}:${head?.mac}`);
    expect(await auditOf(records.db, 'vehicle')).toMatchObject([
      { actor: 'supervisor', action: 'vehicle.exported', detail: { records: 1, via: 'terminal' } },
    ]);
  } finally {
    await bench.stop();
  }
});
