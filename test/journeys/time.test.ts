import { z } from 'zod';
import { features } from '../../src/features.ts';
import { defineCommand } from '../../src/slack/feature.ts';
import { reply, whisper } from '../../src/slack/reply.ts';
import { journey } from '../script/journey.ts';

const clock = defineCommand({
  name: '/clock',
  summary: '现在几点',
  usage: '/clock',
  example: '/clock',
  allow: 'everyone',
  input: z.string(),
  run: async (_typed, services) => reply(whisper(services.clock().toISOString())),
});

journey(
  'the bot lives in the time of its workspace, forward and back',
  ({ as, at }) => {
    at('2031-12-09T08:30+08:00');
    as('officer').types('/clock').sees('2031-12-09T00:30');
    at('2024-02-29T23:59+08:00');
    as('officer').types('/clock').sees('2024-02-29T15:59').doesNotSee('2031');
  },
  { features: [...features, { name: 'clock', commands: [clock] }], browser: true },
);

journey('an answer is dated by the day it is given', ({ as, at }) => {
  at('2027-03-01T00:30+08:00');
  as('officer').types('/basis 没有营业执照开店').sees('第四十三条', '查询日 2027-03-01');
});
