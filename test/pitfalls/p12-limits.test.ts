import fc from 'fast-check';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toOutbox } from '../../src/slack/address.ts';
import { slackClient } from '../../src/slack/client.ts';
import { buttons, context, header, quote, section } from '../../src/slack/kit/blocks.ts';
import { modal } from '../../src/slack/kit/modal.ts';
import { plain } from '../../src/slack/kit/text.ts';
import { say } from '../../src/slack/reply.ts';
import { type Sender, startSender } from '../../src/slack/sender/index.ts';
import { enqueue } from '../../src/storage/outbox.ts';
import { openRecords, type Records } from '../../src/storage/records.ts';
import { checkView } from '../../src/workspace/blocks/check.ts';
import { startWorkspace, type Workspace } from '../../src/workspace/index.ts';

let workspace: Workspace;
let records: Records;
let sender: Sender;
beforeAll(async () => {
  workspace = await startWorkspace({ data: ':memory:', signingSecret: 'secret', limits: 'off' });
  records = await openRecords(':memory:');
  sender = startSender(records, slackClient(workspace.botToken, workspace.apiUrl), {
    log: pino({ level: 'silent' }),
    clock: () => workspace.now(),
  });
});
afterAll(async () => {
  await sender.stop();
  await records.close();
  await workspace.close();
});

/** Sizes on both sides of every limit of a message. */
const SIZES = [0, 1, 75, 76, 150, 151, 255, 256, 2000, 2001, 3000, 3001, 7999, 8000, 8001, 12_000, 12_001, 40_001];
/** One code point, two UTF-16 units. */
const RARE = '𠮷';

describe('P12 whatever length is said', () => {
  it.each(SIZES.flatMap((size) => ['字', RARE].map((unit) => [size, unit] as const)))(
    '%i times %s arrives without a refusal',
    async (size, unit) => {
      const text = plain(unit.repeat(size) || '。');
      const blocks = [
        header(text),
        ...section(text),
        ...context(text),
        quote([unit.repeat(Math.min(size, 7000)) || '。']),
        ...buttons([{ action: 'source', label: text, value: unit.repeat(Math.min(size, 2000)) }]),
      ];
      await enqueue(records.db, toOutbox([say(text, blocks)], { user: 'U0OFFICER', channel: 'C0ASKLAW' }));
      sender.wake();
      await sender.drained();
      expect(workspace.log.entries.filter(({ ok }) => !ok)).toEqual([]);
    },
  );

  it('120 blocks become messages of 50 at most', async () => {
    const blocks = Array.from({ length: 120 }, (_, at) => section(plain(`第${at}块`))).flat();
    await enqueue(records.db, toOutbox([say('许多', blocks)], { user: 'U0OFFICER', channel: 'C0ASKLAW' }));
    sender.wake();
    await sender.drained();
    expect(workspace.log.entries.filter(({ ok }) => !ok)).toEqual([]);
  });
});

it('P12 a window of any title and labels is one that Slack takes', () => {
  const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }).filter((text) => text.trim() !== '');
  fc.assert(
    fc.property(words, words, words, (title, close, submit) => {
      const view = modal({ id: 'ask', title, close, submit, blocks: section(plain(title)) });
      expect(checkView(view, 'modal')).toEqual([]);
    }),
  );
});

it('P12 a button value over 2,000 characters is our own mistake and never sent', () => {
  expect(() => buttons([{ action: 'source', label: '看', value: '字'.repeat(2001) }])).toThrow(/2000/);
});
