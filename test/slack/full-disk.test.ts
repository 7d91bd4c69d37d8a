import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Services } from '../../src/services.ts';
import { defineCommand, type Feature } from '../../src/slack/feature.ts';
import { section } from '../../src/slack/kit/blocks.ts';
import { plain } from '../../src/slack/kit/text.ts';
import { reply, say } from '../../src/slack/reply.ts';
import { ASK, CONTACT, DM, OFFICER } from '../workspace/setup.ts';
import { type Bench, openBench } from './bench.ts';

const WILL_FOLLOW = expect.stringContaining('答复暂时存不下');

/** Whether the disk is full by the time the work is done. */
let full = true;
let runs = 0;
const long = section(plain('长'.repeat(300_000)));
const run = async (_words: unknown, { records }: Services) => {
  runs += 1;
  await sql`pragma max_page_count = ${sql.raw(full ? '1' : '1000000')}`.execute(records.db);
  return reply(say(full ? '存不下' : '补上了', full ? long : []));
};
const features: Feature[] = [
  {
    name: 'long',
    commands: [
      defineCommand({
        ...{ name: '/long', summary: '长', usage: '/long', example: '/long', allow: 'everyone' as const },
        ...{ input: z.string(), run },
      }),
    ],
    talk: { examples: [], run },
  },
];

describe('a reply that cannot be stored', () => {
  let bench: Bench;
  beforeEach(async () => {
    full = true;
    runs = 0;
    bench = await openBench({ known: features });
  });
  afterEach(() => bench.stop());

  const texts = async (channel: string, as = OFFICER) => (await bench.heard(channel, as)).map(({ text }) => text);
  const command = { as: OFFICER, do: 'command', channel: ASK, command: '/long', text: 'x' } as const;

  it('is announced to who asked with a command, alone, and follows once there is room again', async () => {
    await bench.act(command);
    expect(await texts(ASK)).toEqual([WILL_FOLLOW]);
    expect(await texts(ASK, CONTACT)).toEqual([]);
    full = false;
    await bench.restart();
    await expect.poll(() => texts(ASK, CONTACT)).toEqual(['补上了']);
  });

  it('is announced where it was asked for: in the direct message, or beside the mention for one person', async () => {
    await bench.act({ as: OFFICER, do: 'say', channel: DM, text: '问' });
    expect(await texts(DM)).toEqual([WILL_FOLLOW]);
    await bench.act({ as: OFFICER, do: 'say', channel: ASK, text: '@准绳 问' });
    expect(await bench.heard(ASK)).toMatchObject([{ only: OFFICER, text: WILL_FOLLOW }]);
  });

  it('does not count against the delivery: it is put down only after tries that ended the process', async () => {
    await bench.act(command);
    for (let times = 2; times <= 4; times += 1) {
      await bench.restart();
      await expect.poll(() => runs).toBe(times);
    }
    expect(await texts(ASK)).toEqual(Array(4).fill(WILL_FOLLOW));
    await bench.services.records.db.updateTable('inbox').set({ attempts: 3 }).execute();
    await sql`pragma max_page_count = 1000000`.execute(bench.services.records.db);
    await bench.restart();
    const putDown = expect.stringMatching(/已经放下（编号 E-[A-Z0-9]{5}）/);
    await expect.poll(async () => (await texts(ASK)).at(-1)).toEqual(putDown);
    expect(runs).toBe(4);
  });
});
