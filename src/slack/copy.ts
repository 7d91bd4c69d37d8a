/** Why Slack does not take a file, by its word. */
const FILE_REFUSED: Record<string, string> = {
  missing_scope: '准绳还没有收发文件的权限（files:write）。请告诉系统管理员更新应用的权限，再重新安装。',
  file_upload_size_restricted: '这个工作区不收这么大的文件。请缩小范围再试。',
  file_uploads_disabled: '这个工作区关掉了文件上传。请告诉系统管理员。',
  storage_limit_reached: '这个工作区的文件空间已满。请告诉系统管理员。',
  not_in_channel: '我不在这个频道里。请先把我邀请进来（/invite @准绳），再试一次。',
};

/** What the surface itself says. */
export const copy = {
  appName: '准绳',
  appDescription: '行政执法的依据、程序和裁量，问一句就有答复，每句话都带条款出处；没有把握的不乱说。',
  notStored: '没能保存（磁盘可能已满），这次操作没有生效。请告诉管理员检查磁盘空间，稍后再试。',
  willFollow: '您说的已经收到，但答复暂时存不下（磁盘可能已满）。腾出空间后会自动补上，不用再问一遍。',
  wordsOnly: '（这条答复的版面 Slack 没有收下，只能给出文字。请换个问法，或者告诉管理员。）',
  fileTooLarge: (name: string, most: number) =>
    `文件“${name}”超过 ${most} MB，发不出去。请缩小范围（例如少选几期）再试。`,
  fileInDirect: (name: string) => `文件“${name}”发在您和准绳的私信里，请到那里取。`,
  fileNotThere: '（我不在那个频道里，文件先发给您。想发在频道里，请先把我邀请进去：/invite @准绳。）',
  fileNotSent: (name: string, error: string) =>
    `文件“${name}”没能发出去：${FILE_REFUSED[error] ?? `Slack 没有收下（${error}）。请再试一次；还不行的话，把括号里的词告诉管理员。`}`,
  fileGone: '这个文件已经不在了。请重新打开表格，再选一次。',
  fileOver: (most: number) => `文件超过 ${most} MB，收不下。请删去不用的内容，或者拆成几个再交。`,
  fileUnreadable: '准绳读不了这个文件：还没有读文件的权限（files:read）。请告诉系统管理员更新应用的权限，再重新安装。',
  fileElsewhere: '这个文件没有保存在 Slack 里，取不到。请先下载到自己的电脑，再从电脑里选。',
  fileOutOfReach: '暂时取不到这个文件（网络不通，或者 Slack 忙）。这次没有收下，请过几分钟再交一次。',
  crashed: (id: string) => `出了点问题，这次没能办成（编号 ${id}）。请再试一次；还不行的话，把编号告诉管理员。`,
  gaveUp: (id: string) =>
    `这条消息处理了几次都没有成功，已经放下（编号 ${id}）。请换个说法再试，或者把编号告诉管理员。`,
  notAllowed: (what: string, roles: string) => `${what}只给${roles}用。您的身份不在其中；要开通请找系统管理员登记。`,
  uses: { command: '这条命令', action: '这个按钮', modal: '这个表格', shortcut: '这个快捷方式' },
  nobody: '未分组人员',
  expired: '窗口没来得及打开，请再点一次。',
  oldButton: '这个按钮来自旧版本，已经不能用了。请重新提问，用新的按钮。',
  oldForm: '这个表格来自旧版本，已经不能提交了。请把填好的内容记下来，关掉它，再重新打开一次。',
  oldShortcut: '这个快捷方式已经没有了。请刷新 Slack，或者发“帮助”看看现在能做什么。',
  notInChannel: '我不在这个频道里，所以答复只有您能看到。想让大家都看到，请先把我邀请进频道（/invite @准绳）。',
  badValue: '这个按钮带的内容不对，可能已经过期。请重新提问。',
  pageOf: (page: number, pages: number) => `（第 ${page} 条，共 ${pages} 条）`,
  helpTitle: '准绳能做什么',
  helpIntro: '直接发消息给我、在频道里 @准绳，或者用下面的命令。答复里的每句话都带出处；没有把握的，我会说没查到。',
  helpUsage: (usage: string) => `用法：${usage}`,
  helpExample: (example: string) => `例：${example}`,
  helpShortcuts: '快捷方式',
  helpShortcut: {
    global: '在消息框里点闪电，或者输入 / 后按名字找。',
    message: '在一条消息的“⋯”菜单里。',
  },
  helpFoot: '在答复的消息列里接着问（如“那逾期呢？”），我会接着原来的事回答。',
  helpWords: ['帮助', 'help', '?', '？', '怎么用', '你能做什么'],
  helpSummary: '看看准绳能做什么',
  homeTitle: '准绳',
  homeRole: (roles: string) => `您的身份：${roles}`,
  homeCommands: '可以用的命令',
  tryThese: '试试这样问',
};
