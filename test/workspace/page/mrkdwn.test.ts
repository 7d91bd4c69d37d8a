import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMrkdwn } from '../../../src/workspace/page/text/mrkdwn.ts';
import type { Chunk, Inline } from '../../../src/workspace/page/text/parts.ts';

/** A parse as one readable string: b(…) i(…) s(…) c(…) and {link|label}. */
function shown(source: string): string {
  return parseMrkdwn(source).map(chunk).join('¶');
}

function chunk(part: Chunk): string {
  if (part.kind === 'pre') return `pre(${part.text})`;
  return part.kind === 'quote' ? `q(${part.children.map(node).join('')})` : part.children.map(node).join('');
}

function node(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'code':
      return `c(${inline.text})`;
    case 'break':
      return '↵';
    case 'link':
      return `{${inline.url}|${inline.label}}`;
    case 'broadcast':
      return `{!${inline.range}}`;
    case 'date':
      return `{date ${inline.seconds}}`;
    case 'user':
    case 'channel':
    case 'usergroup':
      return `{${inline.kind} ${inline.id}}`;
    default:
      return `${inline.kind[0]}(${inline.children.map(node).join('')})`;
  }
}

test.each([
  ['*粗* 字', 'b(粗) 字'],
  ['_斜_ ~删~ `码`', 'i(斜) s(删) c(码)'],
  ['*_粗斜_*', 'b(i(粗斜))'],
  ['(*a*) "*b*"', '(b(a)) "b(b)"'],
  ['— *a* … “*b*”', '— b(a) … “b(b)”'],
  ['*第一条 第二款*', 'b(第一条 第二款)'],
])('%s is formatted where a boundary stands on both sides', (source, expected) => {
  expect(shown(source)).toBe(expected);
});

test.each([
  '中文*加粗*中文',
  '，*加粗*。',
  '《*条例*》',
  'a*b*c',
  '* 项目*',
  '**两个星号**',
  '*没有结尾',
  'snake_case_name',
  '中文`代码`中文',
  '# 标题',
  '| a | b |',
  '第*一\n条*',
])('%s stays literal, as in Slack', (source) => {
  expect(shown(source)).toBe(source.replace('\n', '↵'));
});

test.each([
  ['<https://x.cn/a?b=1&amp;c=2|《条例》>', '{https://x.cn/a?b=1&c=2|《条例》}'],
  ['来源:<https://x.cn|条例>', '来源:{https://x.cn|条例}'],
  ['[字](https://x.cn)', '[字]({https://x.cn|https://x.cn})'],
  ['见 https://x.cn/a。', '见 {https://x.cn/a|https://x.cn/a}。'],
  ['*<https://x.cn|条例>*', 'b({https://x.cn|条例})'],
  [
    '<@U1> <#C1> <#C1|大厅> <!channel> <!subteam^S1|组>',
    '{user U1} {channel C1} {channel C1} {!channel} {usergroup S1}',
  ],
  ['<!date^1700000000^{date}|那天>', '{date 1700000000}'],
  ['<mailto:a@b.cn|a@b.cn>', '{mailto:a@b.cn|a@b.cn}'],
])('%s becomes what the token names', (source, expected) => {
  expect(shown(source)).toBe(expected);
});

test('a javascript address is not a link', () => {
  expect(shown('<javascript:alert(1)|点我>')).toBe('<javascript:alert(1)|点我>');
});

test('only the three entities of Slack are decoded, once', () => {
  expect(shown('&amp;lt; &lt;b&gt; &nbsp; 电话:12345:转1')).toBe('&lt; <b> &nbsp; 电话:12345:转1');
});

test('preformatted text keeps its lines and marks', () => {
  expect(shown('前\n```\n*a*\n  b\n```\n后')).toBe('前¶pre(*a*\n  b)¶后');
});

test('quoted lines become one quote, and three signs quote the rest', () => {
  expect(shown('&gt; 一\n&gt; 二\n三')).toBe('q(一↵二)¶三');
  expect(shown('>>> 一\n二')).toBe('q(一↵二)');
  expect(shown('＞ 全角')).toBe('q(全角)');
});

test('no character of any text is lost', () => {
  const plain = (inline: Inline): string =>
    'children' in inline ? inline.children.map(plain).join('') : 'text' in inline ? inline.text : '';
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('法', '条', 'a', '1', ' ', '，', '😀', ':', '#', '|') }), (text) => {
      const read = parseMrkdwn(text).flatMap((part) => (part.kind === 'pre' ? [part.text] : part.children.map(plain)));
      expect(read.join('')).toBe(text);
    }),
  );
});

test('any mix of marks is read without failing, and quickly', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('*', '_', '~', '`', '<', '>', '|', '@', '&gt;', '字', ' ', '\n') }),
      (text) => {
        expect(Array.isArray(parseMrkdwn(text))).toBe(true);
      },
    ),
  );
  const started = performance.now();
  parseMrkdwn(' *a'.repeat(1000));
  expect(performance.now() - started).toBeLessThan(1000);
});
