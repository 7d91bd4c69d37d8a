import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { App, Receiver, ReceiverEvent } from '@slack/bolt';
import { sql } from 'kysely';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { taken } from '../../src/slack/listeners/context.ts';
import { type Intake, journaled } from '../../src/slack/receiver.ts';
import { finishDelivery, openKeys } from '../../src/storage/inbox.ts';
import { openRecords, type Records } from '../../src/storage/records.ts';

let records: Records;
let intake: Intake;
let deliver: (event: ReceiverEvent) => Promise<void>;
let steps: string[];

beforeEach(async () => {
  records = await openRecords(':memory:');
  steps = [];
  const receiver: Receiver = {
    init: (app) => {
      deliver = (event) => app.processEvent(event);
    },
    start: async () => undefined,
    stop: async () => undefined,
  };
  const isConfidential = (body: object) => 'command' in body && body.command === '/secret';
  intake = journaled(receiver, { records, log: pino({ level: 'silent' }), isConfidential, botUser: 'U0BOT' });
  const processEvent = async (event: ReceiverEvent) => {
    const open = await openKeys(records.db);
    steps.push(open.length > 0 ? 'kept' : 'not kept', 'bolt');
    (event.customProperties?.delivery as { taken: boolean }).taken = true;
    await event.ack();
  };
  intake.receiver.init({ processEvent } as App);
});
afterEach(() => records.close());

const event = (body: object, signedAt = Date.now() / 1000): ReceiverEvent => ({
  body: { ...body },
  customProperties: { signedAt },
  ack: async (response?: unknown) => {
    steps.push(response ? `ack ${JSON.stringify(response)}` : 'ack');
  },
});
const fillTheDisk = () => sql`pragma max_page_count = 1`.execute(records.db);
const big = { padding: 'x'.repeat(500_000) };

describe('the receiver', () => {
  it('keeps a delivery before Bolt sees it, hence before it is acknowledged', async () => {
    await deliver(event({ event_id: 'Ev1', event: {} }));
    expect(steps).toEqual(['kept', 'bolt', 'ack']);
  });

  it('acknowledges what the bot itself has said, and neither keeps it nor works on it', async () => {
    await deliver(event({ event_id: 'Ev1', event: { type: 'message', user: 'U0BOT', text: 'an answer' } }));
    await deliver(event({ event_id: 'Ev2', event: { type: 'message', user: 'U0OFFICER', text: 'a question' } }));
    expect(steps).toEqual(['ack', 'kept', 'bolt', 'ack']);
    expect(await records.db.selectFrom('inbox').select('key').execute()).toEqual([{ key: 'event:Ev2' }]);
  });

  it('acknowledges what no listener takes, and does not keep it to be tried again', async () => {
    intake.receiver.init({ processEvent: async () => void steps.push('bolt') } as unknown as App);
    await deliver(event({ command: '/unknown', trigger_id: 't' }));
    await deliver(event({ event_id: 'Ev1', event: {} }));
    // Bolt itself acknowledges events.
    expect(steps).toEqual(['bolt', 'ack', 'bolt']);
    expect(await openKeys(records.db)).toEqual([]);
  });

  it('acknowledges a duplicate and goes no further', async () => {
    await deliver(event({ event_id: 'Ev1', event: {} }));
    await deliver(event({ event_id: 'Ev1', event: {} }));
    expect(steps).toEqual(['kept', 'bolt', 'ack', 'ack']);
  });

  it('hands a confidential one on with nothing written, and acknowledges it when nobody takes it', async () => {
    await deliver(event({ command: '/secret', trigger_id: 't' }));
    expect(steps).toEqual(['not kept', 'bolt', 'ack']);
    intake.receiver.init({ processEvent: async () => undefined } as unknown as App);
    await deliver(event({ command: '/secret', trigger_id: 'u' }));
    expect(steps.slice(3)).toEqual(['ack']);
    expect(await records.db.selectFrom('inbox').selectAll().execute()).toEqual([]);
  });

  it('refuses what was signed in the future', async () => {
    await expect(deliver(event({ event_id: 'Ev1', event: {} }, Date.now() / 1000 + 86_400))).rejects.toThrow(/future/);
    expect(steps).toEqual([]);
  });

  it('leaves an event unacknowledged when the disk is full, so that Slack sends it again', async () => {
    await fillTheDisk();
    await expect(deliver(event({ event_id: 'Ev1', event: {}, ...big }))).rejects.toThrow(/not stored/);
    expect(steps).toEqual([]);
  });

  it('tells the person at once when a command cannot be stored', async () => {
    await fillTheDisk();
    await deliver(event({ command: '/basis', trigger_id: 't', ...big }));
    expect(steps).toHaveLength(1);
    expect(steps[0]).toContain('没能保存（磁盘可能已满）');
  });

  it('keeps a form open, with what was typed, when it cannot be stored', async () => {
    await fillTheDisk();
    const view = { id: 'V1', hash: 'h', blocks: [{ type: 'input', block_id: 'question' }] };
    await deliver(event({ type: 'view_submission', view, ...big }));
    expect(steps[0]).toContain('"response_action":"errors"');
    expect(steps[0]).toContain('"question":"没能保存');
  });

  it('tells the person through the response URL when a button or a message shortcut cannot be stored', async () => {
    await fillTheDisk();
    const heard: string[] = [];
    const server = createServer((request, response) => {
      request.on('data', (part) => heard.push(String(part)));
      request.on('end', () => response.end());
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const response_url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    for (const type of ['block_actions', 'message_action'])
      await deliver(event({ type, trigger_id: type, response_url, ...big }));
    server.close();
    expect(steps).toEqual(['ack', 'ack']);
    expect(heard.map((body) => JSON.parse(body))).toEqual([
      { response_type: 'ephemeral', replace_original: false, text: expect.stringContaining('没能保存') },
      { response_type: 'ephemeral', replace_original: false, text: expect.stringContaining('没能保存') },
    ]);
  });

  it('does not hand over again what was handled in the meantime', async () => {
    await deliver(event({ event_id: 'Ev1', event: {} }));
    const [left = ''] = await openKeys(records.db);
    await finishDelivery(records.db, left);
    steps.length = 0;
    await intake.replay(left);
    expect(steps).toEqual([]);
  });

  it('keeps a delivery open whose acknowledgement did not get through', async () => {
    const context = { delivery: { key: 'k', attempts: 0, taken: false } };
    const delivery = await taken(context, async () => {
      throw new Error('socket closed');
    });
    expect(delivery).toMatchObject({ key: 'k', taken: true });
  });

  it('hands what a crash left behind to Bolt once more, and not twice at a time', async () => {
    await deliver(event({ event_id: 'Ev1', event: {} }));
    const [left = ''] = await openKeys(records.db);
    steps.length = 0;
    await Promise.all([intake.replay(left), intake.replay(left)]);
    expect(steps).toEqual(['kept', 'bolt']);
  });
});
