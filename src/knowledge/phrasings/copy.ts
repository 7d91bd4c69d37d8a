/** What can be wrong with a line of phrasings. */
export const phrasings = {
  noDay: (written: string) =>
    `文件名括号里的“${written}”不是日期，写成 劳动合同法(2012-12-28).tsv 这样：简称、括号里的通过日期。`,
  notALine: (line: string) => `看不懂“${clip(line)}”：一行先写条号，按一下 Tab 键，再写问法，几种问法用“；”隔开。`,
  emptyPhrase: '有一种问法是空的：“；”不要写在开头、末尾，也不要连写。',
  tooLong: (phrase: string, most: number) => `“${clip(phrase)}”超过 ${most} 个字，请拆开或者写短。`,
  twice: (label: string) => `${label}写了两行，请合并成一行。`,
  noArticle: (title: string, label: string) => `导入的“${title}”里没有${label}，请核对条号。`,
};

function clip(written: string): string {
  return written.length > 24 ? `${written.slice(0, 24)}……` : written;
}
