export const copy = {
  open: '在这里查找（Alt+K）',
  label: '在这里查找',
  placeholder: '查找消息，含消息列里的回复',
  count: (at: number, all: number) => `第 ${at} 条，共 ${all} 条`,
  short: (at: number, all: number) => `${at} / ${all}`,
  none: '没有找到',
  previous: '上一条',
  next: '下一条',
  close: '关闭查找',
};
