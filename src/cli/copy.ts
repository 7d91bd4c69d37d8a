export const copy = {
  bot: '准绳',
  atTerminal: (role: string) => `${role}（终端）`,
  noDigest: (day: string) => `No digest is due on ${day}.`,
  unreadable: (file: string) => `读不了文件 ${file}。`,
  ready: (url: string) => `准绳 is ready: ${url}`,
  demoKeys: (passphrase: string) =>
    `Tips are sealed to throw-away keys (demo only): 查看内容 in /tips asks for the passphrase “${passphrase}”.`,
  otherTime: (now: Date) =>
    `The time there is ${now.toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai' })} in Shanghai, not the real one: 工作台 → 时间 → 回到现在.`,
  question: (text: string) => `问：${text}`,
  nothingToSay: 'Nothing to say. For example: npx plumbline say --as officer "/basis 占道经营"',
  articleArgument: 'number in digits or Chinese numerals, with 款 and 项',
  noLaw: '--law is empty: write a title, a short title or an alias, like 行政复议法.',
  wrongArticle: (written: string) => `--article ${written}: an article looks like 62, 六十二 or 第六十四条第一项.`,
  place: 'article, with paragraph and item where wanted: 第六十四条第一项, 64, 第64条第2款',
  shortTitle: 'short title, such as 行政处罚法',
};
