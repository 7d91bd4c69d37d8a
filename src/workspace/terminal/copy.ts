export const copy = {
  onlyYou: '仅您可见',
  inThread: '消息列中',
  file: (name: string) => `（文件：${name}）`,
  fileGone: '（文件已删除）',
  task: { pending: '○ ', in_progress: '… ', complete: '✓ ', error: '✗ ' },
  modal: (title: string) => `┌ 窗口：${title}`,
};
