import { createHash } from 'node:crypto';
import { z } from 'zod';
import { defineCommand, defineModal, type Feature } from '../../src/slack/feature.ts';
import { givenFiles } from '../../src/slack/incoming/given.schema.ts';
import { fileInput } from '../../src/slack/kit/inputs.ts';
import { modal } from '../../src/slack/kit/modal.ts';
import { reply, share, whisper } from '../../src/slack/reply.ts';
import { journey } from '../script/journey.ts';

const form = modal({
  id: 'hand',
  title: '交表',
  submit: '交',
  close: '取消',
  blocks: [fileInput({ id: 'sheets', label: '填好的表', filetypes: ['xlsx', 'csv'], most: 2, hint: '只收表格' })],
});

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex').slice(0, 12);

/** A feature that the product does not have: takes files in a form, says what is in them, and gives the first back. */
const handing: Feature = {
  name: 'handing',
  commands: [
    defineCommand({
      name: '/hand',
      summary: '交表',
      usage: '/hand',
      example: '/hand',
      allow: 'everyone',
      input: z.string(),
      run: async () => ({ messages: [], modal: form }),
    }),
  ],
  modals: [
    defineModal({
      id: 'hand',
      allow: 'everyone',
      input: z.object({ sheets: givenFiles }),
      submit: async ({ sheets }, services, { user }) => {
        const read = await Promise.all(sheets.map(({ id }) => services.files.read(id, user)));
        const lines = sheets.map(
          ({ name, size }, at) => `${name}：${size} 字节，${digest(read[at] ?? Buffer.alloc(0))}`,
        );
        return reply(
          whisper(lines.join('；')),
          share('还给您', { name: '还您.xlsx', bytes: read[0] ?? Buffer.alloc(0) }, 'you'),
        );
      },
    }),
  ],
};

const bytes = Uint8Array.from({ length: 3000 }, (_, at) => (at * 7) % 256);
const other = Buffer.from('指标,数\n检查,3\n');
const back = (given: Buffer) => {
  if (!given.equals(bytes)) throw new Error('not the bytes that were handed over');
};

journey(
  'a filled-in file is chosen in a form, read, and given back',
  ({ as }) => {
    as('contact')
      .types('/hand')
      .sees('填好的表')
      .submits()
      .sees('填好的表')
      .attaches('填好的表', { name: '九月 统计表.xlsx', bytes })
      .attaches('填好的表', { name: '附表.csv', bytes: other })
      .submits()
      .sees(
        `九月 统计表.xlsx：3000 字节，${digest(bytes)}`,
        `附表.csv：${other.length} 字节，${digest(other)}`,
        '还给您',
      )
      .saves('还您.xlsx', back);
  },
  { features: [handing], browser: true, troubled: true },
);

journey(
  'a file is read although Slack fails twice meanwhile, and the form need not be filled in again',
  ({ as, slack }) => {
    as('contact').types('/hand').attaches('填好的表', { name: '表.xlsx', bytes });
    slack.breaks('files.info', '500-before');
    slack.breaks('files.info', '429', { retryAfter: 1 });
    as('contact').submits().sees(digest(bytes)).saves('还您.xlsx', back);
  },
  { features: [handing], troubled: true },
);

journey(
  'a file that cannot be read is spoken of in words',
  ({ as, slack }) => {
    as('contact').types('/hand').attaches('填好的表', { name: '表.xlsx', bytes });
    slack.breaks('files.info', 'error', { error: 'file_deleted' });
    as('contact').submits().sees('这个文件已经不在了');
  },
  { features: [handing], troubled: true },
);

journey(
  'a file of another kind stays out, with the reason',
  ({ as }) => {
    as('contact')
      .types('/hand')
      .attaches('填好的表', { name: '照片.png', bytes })
      .sees('填好的表')
      .submits()
      .sees(/类型不对|xlsx, csv/);
  },
  { features: [handing], troubled: true },
);
