import { defineRegister } from '../../src/registers/define.ts';
import { featureOf } from '../../src/registers/feature.ts';
import { day, text } from '../../src/registers/fields.ts';
import { journey } from '../script/journey.ts';

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
});

journey(
  'one definition gives command, form, list, detail and step',
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
      .sees('样牌001', '期限2026年10月20日')
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
  { features: [featureOf(vehicle)], troubled: true },
);
