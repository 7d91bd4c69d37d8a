import { defineRegister } from '../define.ts';
import { choice, day, long, text } from '../fields.ts';

/** Contacts with those who supervise from outside (plan task 5.3). */
export const outsideSupervision = defineRegister({
  id: 'outside',
  command: '/outside',
  letters: 'LX',
  name: '外部监督联系',
  summary: '人大、政协、司法、媒体、社会的监督意见',
  example: '',
  fields: {
    subject: text('事项'),
    from: choice('来自', {
      congress: '人大',
      conference: '政协',
      justice: '法院、检察院',
      media: '媒体',
      society: '社会',
    }),
    content: long('内容'),
    receivedOn: day('日期'),
    due: day('最迟什么时候答复', { due: true, optional: true }),
  },
  states: { open: '待答复', answered: '已答复' },
  ended: ['answered'],
  steps: {
    answer: {
      name: '答复',
      from: ['open'],
      to: 'answered',
      by: ['contact', 'head', 'supervisor'],
      asks: { answer: long('怎么答复的'), answeredOn: day('答复日期') },
    },
  },
  write: ['contact', 'head', 'supervisor'],
  read: 'department',
  columns: ['subject', 'from', 'due'],
});
