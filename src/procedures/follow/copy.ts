const standings = { before: '快到期', today: '今天到期', past: '已经过了' };

/** Reminders of dates that people follow. */
export const reminders = {
  button: '到期提醒我',
  done: '办完了',
  text: (what: string, due: string, standing: keyof typeof standings) => `${standings[standing]}：${what}（${due}）`,
  following: (title: string) => `会在私信里提醒您：${title}`,
  when: '到期的前一个工作日和当天早上 8:30 各提醒一次；按小时算的，提前一小时提醒。点“办完了”就不再提醒。',
  export: '要放进日历的，点算日子结果下面的“日历文件 (.ics)”。',
  nothing: '这里没有还没到的日子，不用提醒。',
  ended: (what: string, due: string) => `好，${what}（${due}）不再提醒。`,
  notYours: '这一条不是您在跟的，或者已经没有了。',
};
