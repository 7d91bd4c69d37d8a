export const copy = {
  onlyYou: '仅您可见',
  inThread: '消息列中',
  modal: (title: string) => `┌ 窗口：${title}`,
};
