import { sql } from 'kysely';
import { expect } from 'vitest';
import type { Feature } from '../../src/slack/feature.ts';
import { type Notice, share } from '../../src/slack/reply.ts';
import { journey } from '../script/journey.ts';

const bytes = Buffer.from('%PDF-1.4 nothing to see');

/** A feature that the product does not have: sends a file to a channel and to a person, unasked, once each. */
const digest: Feature = {
  name: 'sending',
  due: async () => [once('C0ASKLAW', 'channel', '周报.pdf'), once('U0CONTACT', 'user', '给您的.pdf')],
};

function once(to: string, kind: 'channel' | 'user', name: string): Notice {
  const place = kind === 'channel' ? { channel: to } : { user: to };
  return {
    ...place,
    messages: [share(`附 ${name}`, { name, bytes }, 'here')],
    take: async ({ db }) => {
      const row = sql`insert or ignore into digest_run (schedule, period, outcome, at) values (${to}, '', 'said', '')`;
      return (await row.execute(db)).numAffectedRows === 1n;
    },
  };
}

journey(
  'a notice carries a file, to a channel and to a person, once',
  ({ as, at }) => {
    as('contact')
      .seesOnce('附 给您的.pdf')
      .saves('给您的.pdf', (got) => expect(got).toEqual(bytes))
      .opens('执法问答')
      .seesOnce('附 周报.pdf');
    at('2026-12-09T08:30+08:00');
    as('contact').seesOnce('附 周报.pdf').opens('准绳').seesOnce('附 给您的.pdf');
    as('officer').seesNothingNew();
  },
  { features: [digest], troubled: true },
);

for (const [method, kind, details] of [
  ['files.getUploadURLExternal', '429', { retryAfter: 1 }],
  ['upload', '500-before', {}],
  ['files.completeUploadExternal', 'reset-after', {}],
] as const)
  journey(`the calendar of a time limit is there once although ${method} ends with ${kind}`, ({ as, slack }) => {
    as('officer').types('/deadline 普通程序 立案 2026-09-28').sees('2026-12-28');
    slack.breaks(method, kind, details);
    as('officer').clicks('日历文件 (.ics)').seesOnce('期限 2026-09-28.ics');
  });

journey('a file that Slack does not take is spoken of where it was asked for', ({ as, slack }) => {
  as('officer').types('/deadline 普通程序 立案 2026-09-28').sees('2026-12-28');
  slack.breaks('files.getUploadURLExternal', 'error', { error: 'missing_scope' });
  as('officer').clicks('日历文件 (.ics)').sees('没能发出去', '还没有收发文件的权限');
});
