import { expect, test } from 'vitest';
import { docx } from './docx.ts';
import { bringOne, library, wholeText } from './library.ts';

const LINES = [
  '中华人民共和国风筝法',
  '（2010年1月2日甲大会通过　根据2019年8月9日甲大会《关于修改〈中华人民共和国风筝法〉的决定》修正）',
  '目　　录',
  '第一章　总　则',
  '第二章　附　则',
  '第一章　总　则',
  '第一条　为了规范放飞，制定本法。',
  '第二条　放飞须备案：',
  '（一）甲；',
  '（二）乙。',
  '第二章　附　则',
  '第三条　本法自2020年1月1日起施行。',
];

const EXPECTED = {
  labels: ['第一条', '第二条', '第三条'],
  headings: ['第一章　总　则', '第一章　总　则', '第二章　附　则'],
  second: '放飞须备案：\n（一）甲；\n（二）乙。',
};

async function seen(name: string, content: string | Buffer) {
  const { articles, labels, file } = await bringOne(name, content);
  expect(file).toMatchObject({ status: 'added' });
  expect(articles[0]?.version).toMatchObject({ short: '风筝法', title: '中华人民共和国风筝法', adopted: '2019-08-09' });
  expect(articles[0]?.version.effective).toBe('2020-01-01');
  return { labels, headings: articles.map((article) => article.heading), second: wholeText(articles[1]) };
}

test('A Word document, named as the national database names it or without a date', async () => {
  expect(await seen('中华人民共和国风筝法_20190809.docx', await docx(LINES))).toEqual(EXPECTED);
  expect(await seen('下载.docx', await docx(LINES))).toEqual(EXPECTED);
});

test('Plain text in UTF-8, UTF-16 and GB18030', async () => {
  const text = LINES.join('\r\n');
  expect(await seen('风筝法(2019-08-09).txt', text)).toEqual(EXPECTED);
  expect(await seen('风筝法(2019-08-09).txt', Buffer.from(`\ufeff${text}`, 'utf16le'))).toEqual(EXPECTED);
  const gb = await bringOne('旧(2019-08-09).txt', GB18030);
  expect(gb.articles[0]?.version.short).toBe('风筝法');
  expect(wholeText(gb.articles[0])).toBe('放飞');
  expect(gb.file?.warnings).toContain('文件是 GB18030 编码，已经转换；如有乱码请另存为 UTF-8 再导入。');
});

/** 风筝法 ⏎ 第一条 放飞 */
const GB18030 = Buffer.from('b7e7f3ddb7a80ab5dad2bbccf520b7c5b7c9', 'hex');

test('A saved web page: the articles without the menus, with title and history from above them', async () => {
  const page = `<html><head><title>风筝法_某网</title><script>第九条 x</script></head><body>
    <nav>首页</nav><div>当前位置：法规</div><h1>${LINES[0]}</h1><p>${LINES[1]}</p>
    <div id="text">${LINES.slice(5)
      .map((line) => `<p><span>${line.slice(0, 2)}</span>${line.slice(2)}</p>`)
      .join('\n')}</div>
    <div>打印本页</div></body></html>`;
  expect(await seen('page(2019-08-09).html', page)).toEqual(EXPECTED);
});

test('A page without elements around the articles, a line broken in the source, and a table', async () => {
  const page = `<h1>风筝表</h1>第一条 放飞须\n  备案。<br>第二条 见表：<table><tr><td>大型</td><td>5元</td></tr></table>`;
  const { articles } = await bringOne('风筝表(2020-03-01).htm', page);
  expect(articles.map(wholeText)).toEqual(['放飞须备案。', '见表：\n大型 | 5元']);
});

test('Articles without a space after the number are told by their order', async () => {
  const { labels } = await bringOne(
    '风筝法(2020-03-01).txt',
    '风筝法\n第一条为了放飞。\n第一条规定的除外。\n第二条乙。\n第五条规定照办。',
  );
  expect(labels).toEqual(['第一条', '第二条']);
});

test('The title is found below an order of publication by the name of the file', async () => {
  const text =
    '甲国务院令\n第764号\n《风筝条例》已经2024年3月1日会议通过，自2024年6月1日起施行。\n风筝条例\n第一条　甲。';
  const { articles } = await bringOne('风筝条例.txt', text);
  expect(articles[0]?.version).toMatchObject({ short: '风筝条例', adopted: '2024-03-01', effective: '2024-06-01' });
});

test('Word documents that number their articles automatically are reported', async () => {
  const list =
    '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>甲。</w:t></w:r></w:p>';
  const { file } = await bringOne('风筝法(2020-03-01).docx', await docx(['风筝法'], list));
  expect(file?.warnings.join('')).toContain('文中用了 Word 自动编号');
});

test('A damaged Word document is refused with one sentence and leaves no trace', async () => {
  const whole = await docx(LINES);
  const shelf = library({
    '断(2020-03-01).docx': whole.subarray(0, whole.length / 2),
    '假(2020-03-01).docx': 'not a zip',
    '空(2020-03-01).docx': await docx([]),
  });
  const report = await shelf.bring();
  const broken = '这个 .docx 已损坏或者不是 Word 文档。请用 Word 或 WPS 打开并另存一次，再导入。';
  expect(report.files.map((file) => file.error)).toEqual([
    broken,
    broken,
    '文件是空的。请重新下载或重新导出这个文件。',
  ]);
  expect(shelf.open().counts()).toEqual({ instruments: 0, versions: 0, articles: 0 });
});

test('Markdown from a converter, without the head comment and with emphasis marks', async () => {
  const { labels, articles } = await bringOne(
    '风筝法(2020-03-01).md',
    '# 风筝法\n\n甲令第1号\n\n**第一条** 甲。\n\n**第二条** 乙\\.',
  );
  expect(labels).toEqual(['序言', '第一条', '第二条']);
  expect(articles[2]?.paragraphs[0]?.text).toBe('乙.');
});
