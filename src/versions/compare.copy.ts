/** What is said of two versions side by side. */
export const compareCopy = {
  summary: '对照新旧：同一条在两个版本里怎么写，改动的词标出来',
  usage: '/compare 法律 条号 [旧版年份或日期] [新版年份或日期]',
  example: '/compare 行政复议法 62 2017 2023',
  wrong: (typed: string) =>
    `看不懂“${typed}”。请写法律、条号，需要时再写两个年份或日期，例如：/compare 行政复议法 62 2017 2023`,
  empty: '请在 /compare 后面写法律和条号，例如：/compare 行政复议法 62 2017 2023',
  noTexts: '还没有导入官方文本，没有条文可以对照。请让管理员导入官方文本（plumbline texts import）后再试。',
  unknownLaw: (name: string, like: string | undefined) =>
    `没有收录“${name}”${like ? `，您是不是想查“${like}”？` : '，请核对名称。'}`,
  noVersion: (law: string, written: string, held: string[]) =>
    `${law}在“${written}”的版本没有收录文本；收录的版本：${held.join('、') || '没有'}（通过日期）。`,
  oneVersion: (law: string, adopted: string | undefined) =>
    adopted ? `${law}只收录了${adopted}通过的版本，没有旧版可以对照。` : `${law}没有收录文本，不能对照。`,
  noArticle: (law: string, label: string, older: string, newer: string) =>
    `${law}${older}和${newer}通过的版本里都没有${label}，请核对条号。`,
  isNew: (name: string, older: string, change: string | undefined) =>
    `${older}通过的版本里没有找到与${name}对应的条文。${change ?? '可能是新增的，请核对。'}`,
  isGone: (name: string, newer: string) => `${newer}通过的版本里没有找到与${name}对应的条文，可能已经删去，请核对。`,
  title: (one: string, other: string) => (one === other ? `${one}：新旧对照` : `${one} → ${other}：新旧对照`),
  same: '没有变化：两个版本的这一条文字相同。',
  moved: (one: string, other: string) => `条号从${one}变为${other}。`,
  listed: '对应关系：知识文件登记。',
  similar: (percent: number) => `可能对应：按文字相近找到，相似度${percent}%，请核对。`,
  change: (text: string) => `变化：${text}`,
  legend: '旧版里加删除线的词在新版里没有，新版里加粗的词是新的。',
  older: (name: string, adopted: string) => `旧　${name}（${adopted}通过）`,
  newer: (name: string, adopted: string) => `新　${name}（${adopted}通过）`,
};
