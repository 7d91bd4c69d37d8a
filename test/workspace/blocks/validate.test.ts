import { WebClient } from '@slack/web-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestWorkspace, workspace } from '../setup.ts';
import { BLOCK_SAMPLES, plain } from './samples.ts';

let ws: TestWorkspace;
beforeAll(async () => {
  ws = await workspace({ manifest: { oauth_config: { scopes: { bot: [] } } } });
});
afterAll(() => ws.close());

const section = (type: string) => [{ type: 'section', text: { type, text: 'x' } }];
/** What Slack's client answers or throws, as data. */
const validated = async (args: object) => {
  const client = new WebClient(undefined, { slackApiUrl: ws.apiUrl, retryConfig: { retries: 0 } });
  return client.blocks.validate(args).catch((error: { data: unknown }) => error.data);
};

/** What is answered without a client in between. */
const raw = async (body: object) => {
  const headers = { 'content-type': 'application/json' };
  return (await fetch(`${ws.apiUrl}blocks.validate`, { method: 'POST', headers, body: JSON.stringify(body) })).json();
};

describe('blocks.validate', () => {
  it('takes blocks, a message or a view from Slack’s own client without a token or a scope', async () => {
    expect(await validated({ blocks: [BLOCK_SAMPLES.section] })).toMatchObject({ ok: true });
    expect(await validated({ message: { blocks: [BLOCK_SAMPLES.markdown] } })).toMatchObject({ ok: true });
    const view = { type: 'modal', title: plain('题'), blocks: [BLOCK_SAMPLES.alert] };
    expect(await validated({ view })).toMatchObject({ ok: true });
    expect(await validated({ view: { type: 'home', blocks: [BLOCK_SAMPLES.carousel] } })).toMatchObject({ ok: true });
  });

  it('says what is wrong, where, and what it expected, from the root of what was given', async () => {
    const wrong = {
      code: 'failed_constraint',
      message: 'unsupported type: html',
      constraint: { type: 'enum', expected: ['plain_text', 'mrkdwn'], got: 'html' },
    };
    expect(await validated({ blocks: section('html') })).toMatchObject({
      ...{ ok: false, error: 'invalid_blocks', errors: [{ ...wrong, pointer: '/0/text/type' }] },
    });
    expect(await validated({ message: { blocks: section('html') } })).toMatchObject({
      ...{ ok: false, error: 'invalid_message', errors: [{ ...wrong, pointer: '/blocks/0/text/type' }] },
    });
    expect(await validated({ view: { type: 'home', blocks: section('html') } })).toMatchObject({
      ...{ ok: false, error: 'invalid_view', errors: [{ ...wrong, pointer: '/blocks/0/text/type' }] },
    });
  });

  it('says of a pattern and of a table what would have fitted', async () => {
    const image = { type: 'image', alt_text: '图', image_url: 'ftp://e.cn/a.png' };
    const cell = { type: 'raw_text', text: 'x' };
    const rows = [[cell], [cell]];
    const table = { type: 'data_table', caption: '表', rows, row_header_column_index: 1 };
    expect(await validated({ blocks: [image, table] })).toMatchObject({
      errors: [
        { pointer: '/0/image_url', constraint: { type: 'pattern', got: 'ftp://e.cn/a.png' } },
        { pointer: '/1/row_header_column_index', constraint: { type: 'range', expected: [0, 0], got: 1 } },
      ],
    });
  });

  it('refuses what a message or a view may not have', async () => {
    expect(await validated({ message: { text: 'x', blocks: [] } })).toMatchObject({
      error: 'invalid_message',
      errors: [{ pointer: '', message: 'invalid additional property: text' }],
    });
    expect(await validated({ view: { type: 'poster', blocks: [] } })).toMatchObject({
      error: 'invalid_view',
      errors: [{ pointer: '/type', constraint: { expected: ['modal', 'home'], got: 'poster' } }],
    });
    expect(
      await validated({ view: { type: 'modal', title: plain('题'), blocks: [BLOCK_SAMPLES.table] } }),
    ).toMatchObject({
      errors: [{ pointer: '/blocks/0/type', message: 'unsupported type: table' }],
    });
  });

  it('takes exactly one of the three', async () => {
    expect(await raw({})).toMatchObject({ ok: false, error: 'invalid_arguments' });
    expect(await raw({ blocks: [], message: { blocks: [] } })).toMatchObject({ ok: false, error: 'invalid_arguments' });
  });

  it('looks at no files, since it does not know who asks', async () => {
    const named = { type: 'image', alt_text: '图', slack_file: { id: 'F012345678' } };
    expect(await validated({ blocks: [named] })).toMatchObject({ ok: true });
  });

  it.each<[string, unknown]>([
    ['blocks', 'x'],
    ['message', 'not json'],
    ['message', []],
    ['view', 7],
    ['view', null],
  ])('answers a %s that is %j without breaking', async (name, value) => {
    expect(await raw({ [name]: value })).toMatchObject({ ok: false, error: expect.stringMatching(/^invalid_/) });
  });
});
