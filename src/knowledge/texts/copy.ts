import type { Doubt } from './dates/day.ts';

const MANY = 6;

/** What the import report says about one file. */
export const warnings = {
  nothingToKeep: '文件里没有可以收入的正文。请打开文件核对内容。',
  noDate: '没有找到通过日期。请把日期写在文件名末尾，例如“行政处罚法(2021-01-22).md”，再导入一次。',
  expired: '来源标明已经失效，失效日期未读出。',
  twin: (source: string) => `与“${source}”是同一文件的同一版本，只存一份。`,
  gb18030: '文件是 GB18030 编码，已经转换；如有乱码请另存为 UTF-8 再导入。',
  autoNumbers: '文中用了 Word 自动编号，编号文字读不出来。请在 Word 中复制全文，只保留文本粘贴到新文档，再导入一次。',
  privateUse: (count: number) => `有${count}个造字区字符，在别的电脑上可能显示不出来。`,
  pictures: (count: number) => `有${count}处图片没有收入。`,
  outside: (count: number) => `网页正文以外的${count}行没有收入。`,
  preamble: '第一条之前有正文，已作为“序言”保存。',
  repeated: '有重复的条号，查询时取最先出现的一条。',
  doubt: {
    unread: '施行日期未读出，查询时按通过日期计。',
    earlier: '施行日期未读出：文中写的是较早版本的施行日期，按通过日期计。',
    hinted: '施行日期未在文中读出，按资料目录计，与通过日期相同，请核对。',
  } satisfies Record<Doubt, string>,
  noArticles: (units: number, numbered: boolean) =>
    numbered ? `没有条文，按“一、二、”编号存为${units}个单元。` : '没有条文，也没有“一、二、”编号，全文存为一个单元。',
  gaps: (labels: string[]) => `条号不连续，源文件中没有${list(labels)}。`,
  glued: (count: number) => `有${count}条与别的条写在同一行，已经拆开。`,
  tight: (count: number) => `有${count}条的条号写法有误或条号后没有空格，已按编号顺序认出。`,
  cutShort: '只有第一章，源文件可能不完整，请核对。',
  annexes: (labels: string[]) => `附件、附表等不属于条文的部分已单独保存：${list(labels)}。`,
};

/** Why a file did not go in, and what to do. */
export const failures = {
  missing: '找不到这个文件或目录。请核对路径后再导入一次。',
  format: '这种格式读不了。请用 Word 或 WPS 另存为 .docx，或者另存为 .txt，再导入一次。',
  store: (path: string) =>
    `文本库打不开：${path}。它可能已损坏、是别的版本写的，或者目录不可写；请检查目录权限，或者移走这个文件后重新导入。`,
  tooLarge: '文件超过50兆字节，不像是法规文本。请核对后再导入。',
  empty: '文件是空的。请重新下载或重新导出这个文件。',
  binary: '文件内容不是文字。请核对文件，必要时另存为 .docx 或 UTF-8 的 .txt。',
  docx: '这个 .docx 已损坏或者不是 Word 文档。请用 Word 或 WPS 打开并另存一次，再导入。',
  diskFull: '磁盘空间不足，这个文件没有写入。请腾出空间后再导入一次。',
  noAccess: '没有读这个文件的权限。请修改文件权限后再导入一次。',
  database: (code: string) => `写入文本库时出错（${code}），这个文件没有写入。请确认 data/texts 可写，再导入一次。`,
  unreadable: (code: string) => `文件读不出来（${code}）。请核对文件后再导入一次。`,
};

export interface ImportCounts {
  added: number;
  updated: number;
  unchanged: number;
  failed: number;
  articles: number;
}

/** The printed summary of an import. */
export const reportCopy = {
  counts: ({ added, updated, unchanged, failed, articles }: ImportCounts) =>
    `共${added + updated + unchanged + failed}个文件：新增${added}，已更新${updated}，未变${unchanged}，未能导入${failed}；共${articles}个条文和单元。`,
  failed: (count: number) => `未能导入的${count}个文件：`,
  remarks: '需要留意：',
  file: (path: string, sentences: string[]) => `${path}：${sentences.join('')}`,
  shared: (sentence: string, paths: string[]) => `${paths.length}个文件：${sentence}例如${paths[0]}。`,
};

function list(labels: string[]): string {
  const shown = labels.slice(0, MANY).join('、');
  return labels.length > MANY ? `${shown}等${labels.length}处` : shown;
}
