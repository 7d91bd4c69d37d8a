import { expect, it } from 'vitest';
import { defineRegister } from '../../src/registers/define.ts';
import { featureOf } from '../../src/registers/feature.ts';
import { day, text } from '../../src/registers/fields.ts';
import { remindFeature } from '../../src/registers/remind/feature.ts';
import { enter } from '../../src/registers/store.ts';
import { digestOf } from '../../src/reports/digest.ts';
import { gather } from '../../src/reports/material.ts';
import { journey } from '../script/journey.ts';
import { openBench } from '../slack/bench.ts';

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
