import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { lint } from '../../../src/workspace/text/lint.ts';
import { ASK, DM, type TestWorkspace, workspace } from '../setup.ts';
import { mrkdwn, plain } from './samples.ts';

const section = (text: object) => ({ type: 'section', text });
const inMrkdwn = (text: string) => lint({ blocks: [section(mrkdwn(text))] });
const inMarkdown = (text: string) => lint({ blocks: [{ type: 'markdown', text }] });

describe('mrkdwn', () => {
  test.each([
    '应当*先告知*当事人',
    '*《条例》*第三条',
    '请看_这里_的说明',
    '~作废~的条款',
    '第一行没事\n第二行*有事*的',
    '*加粗*中文',
    '中文*加粗*',
    '链接<https://example.cn|一>和*加粗*',
  ])('%s stays as it is at Slack, so there is a warning', (text) => {
    expect(inMrkdwn(text)).toEqual([expect.stringMatching(/^\/blocks\/0\/text\/text: .* touches Chinese text/)]);
  });

  test.each([
    '*结论* 应当先告知',
    '应当 *先告知* 当事人',
    '*整行加粗*',
    '*结论*: 无',
    '（ *注意* ）',
    'snake_case_name 和 2*3*4',
    '一个*星号',
    '代码`*x*`不算',
    '```\n中文*x*中文\n```',
    '<https://example.cn/中*文*|链接>',
    '每次3~5天',
    '',
  ])('%s is drawn as it was meant', (text) => {
    expect(inMrkdwn(text)).toEqual([]);
  });

  it('takes two stars for what they are: Markdown', () => {
    expect(inMrkdwn('这是 **要点** 。')).toEqual([
      expect.stringContaining('/blocks/0/text/text: **bold** is Markdown'),
    ]);
    expect(inMrkdwn('2 ** 3 ** 4')).toEqual([]);
  });
});

describe('a markdown block', () => {
  test.each(['**《条例》**第三条', '根据**“意见”**办理', '见__第三条__后段', '*（一）*项', '~~《旧法》~~废止'])(
    '%s stays as it is, so there is a warning',
    (text) => {
      expect(inMarkdown(text)).toEqual([expect.stringMatching(/^\/blocks\/0\/text: Markdown marks/)]);
    },
  );

  test.each([
    '**条例**第三条',
    '**《条例》** 第三条',
    '**《条例》**，第三条',
    '* 项目\n* 项目',
    '`**《条例》**第`',
    '```\n**《条例》**第\n```',
    '\\*\\*《条例》\\*\\*第',
    'snake_case_name',
    '# 标题',
  ])('%s is drawn as it was meant', (text) => {
    expect(inMarkdown(text)).toEqual([]);
  });
});

describe('any text', () => {
  test.each(['<!channel> 开会', '<!here>', '<!everyone|所有人>', '<!subteam^S0ZHIFA>'])(
    '%s calls many people, which only a raw text does',
    (text) => {
      expect(lint({ text })).toEqual([expect.stringMatching(/^\/text: calls many people/)]);
      expect(inMarkdown(text)).toHaveLength(1);
      expect(lint({ text, blocks: [section(plain('x'))] })).toHaveLength(1);
    },
  );

  it('is let be where it is escaped, plain, a mention or a date', () => {
    expect(lint({ text: '&lt;!channel&gt; <@U0OFFICER> <!date^1764000000^{date}|今天>' })).toEqual([]);
    expect(lint({ blocks: [section(plain('<!channel> 应当*先告知*当事人'))] })).toEqual([]);
  });

  it('is found in views, fields, attachments, streams and fallbacks, with its place', () => {
    const bad = '应当*先告知*当事人';
    const places = (payload: object) => lint(payload).map((line) => line.split(':')[0]);
    expect(places({ view: { blocks: [{ type: 'section', fields: [mrkdwn('好'), mrkdwn(bad)] }] } })).toEqual([
      '/view/blocks/0/fields/1/text',
    ]);
    expect(places({ attachments: [{ blocks: [{ type: 'context', elements: [mrkdwn(bad)] }] }] })).toEqual([
      '/attachments/0/blocks/0/elements/0/text',
    ]);
    expect(places({ chunks: [{ type: 'markdown_text', text: '**《条例》**第' }] })).toEqual(['/chunks/0/text']);
    expect(places({ markdown_text: '**《条例》**第' })).toEqual(['/markdown_text']);
    expect(places({ text: bad })).toEqual(['/text']);
    expect(places({ text: bad, blocks: [section(mrkdwn('好'))] })).toEqual([]);
  });
});

test('a line without end is judged like any other', () => {
  const line = '中*文'.repeat(100_000);
  expect(lint({ text: line })).toHaveLength(1);
});

describe('the log', () => {
  let ws: TestWorkspace;
  beforeAll(async () => {
    ws = await workspace();
  });
  afterAll(() => ws.close());

  it('keeps the warnings of a message that Slack took', async () => {
    const blocks = [{ type: 'section' as const, text: { type: 'mrkdwn' as const, text: '应当*先告知*当事人' } }];
    expect(await ws.client.chat.postMessage({ channel: ASK, text: '好', blocks })).toMatchObject({ ok: true });
    expect(ws.log.entries.at(-1)).toMatchObject({
      ok: true,
      warnings: [expect.stringMatching(/^\/blocks\/0\/text\/text: /)],
    });
    await ws.client.chat.postMessage({ channel: DM, text: '好' });
    expect(ws.log.entries.at(-1)).not.toHaveProperty('warnings');
  });
});
