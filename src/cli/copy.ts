export const copy = {
  bot: '准绳',
  ready: (url: string) => `准绳 is ready: ${url}`,
  question: (text: string) => `问：${text}`,
  nothingToSay: 'Nothing to say. For example: npx plumbline say --as officer "/basis 占道经营"',
  shortTitle: 'short title, such as 行政处罚法',
};
