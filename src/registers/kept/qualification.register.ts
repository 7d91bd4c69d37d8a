import { defineRegister } from '../define.ts';
import { choice, day, long, text } from '../fields.ts';

/** Review of the qualification of enforcement bodies; those that pass are published, the others cleared (plan task 1.2). */
export const qualification = defineRegister({
  id: 'qualification',
  command: '/bodies',
  letters: 'ZT',
  name: '执法主体资格',
  summary: '执法主体资格审查：确认公布，或者清理',
  example: '',
  fields: {
    body: text('单位名称'),
    kind: choice('性质', { organ: '行政机关', authorised: '法律法规授权的组织', delegated: '受委托的组织' }),
    basis: text('设立或者授权的依据'),
    due: day('最迟什么时候审完', { due: true, optional: true }),
  },
  states: { reviewing: '审查中', confirmed: '已确认公布', cleared: '已清理' },
  ended: ['confirmed', 'cleared'],
  steps: {
    confirm: {
      name: '确认公布',
      from: ['reviewing'],
      to: 'confirmed',
      by: ['supervisor'],
      asks: { reviewedOn: day('审查日期'), publishedAt: text('在哪里公布') },
    },
    clear: {
      name: '清理',
      from: ['reviewing', 'confirmed'],
      to: 'cleared',
      by: ['supervisor'],
      asks: { reviewedOn: day('审查日期'), clearedBecause: long('不具备资格的理由') },
    },
  },
  write: ['contact', 'supervisor'],
  read: 'everyone',
  counts: {
    B04: { in: ['confirmed', 'cleared'], on: ['reviewedOn'] },
    B05: { in: ['confirmed'], on: ['reviewedOn'] },
    B06: { in: ['cleared'], on: ['reviewedOn'] },
  },
  columns: ['body', 'kind'],
});
