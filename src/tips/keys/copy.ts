/** What the people who look after the keys read, on their own machine. */
export const copy = {
  passphrase: '请输入口令（12个字以上，不显示）：',
  again: '请再输入一次：',
  passphraseOf: (file: string) => `${file} 的口令：`,
  short: '口令太短：至少12个字，例如四五个不相干的词连在一起。',
  differ: '两次输入的口令不一样，请重来。',
  nothingTyped: '没有输入。请在终端里运行，按提示输入。',
  wrongPassphrase: (file: string) => `${file} 打不开：口令不对，或者不是密钥文件。`,
  noKeyIn: (file: string) => `${file} 里没有私钥（AGE-SECRET-KEY-1…）。`,
  made: (file: string, sheet: string) =>
    `密钥文件：${file}\n恢复单：${sheet}\n请打印恢复单，锁进保险柜，然后删除这个文件。公钥写进服务器的 .env：`,
  restored: (file: string) => `密钥文件已重新做好：${file}\n公钥（应当和恢复单上的一样）：`,
  wrongRow: (row: number) => `第${row}行有错字：核对那一行，连同最后两位校验数。`,
  missingRow: (row: number) => `缺第${row}行：从恢复单上照抄四行，每行以行号开头、两位校验数结尾。`,
  wrongWhole: '四行各自都对，合起来却不是一把私钥：可能抄自两张恢复单。',
  rows: '请照恢复单输入四行（不显示），每行以行号开头：',
  row: (row: number) => `第${row}行：`,
  sheet: {
    title: '准绳 举报密钥恢复单',
    secret: '这张纸就是钥匙：有它就能读举报。打印后锁进保险柜，删除文件；不要拍照，不要用邮件、聊天工具发送。',
    key: '公钥（写进服务器的 .env，可以公开）',
    made: '制作日期',
    rows: '私钥（四行；每行最后两位是校验数，抄错一个字就对不上）',
    use: '忘了口令、文件坏了：在没有联网的电脑上运行 npx plumbline tips keys restore --out 文件夹，照抄四行。',
    keeper: '保管人签字：________________　　交接日期：________________',
  },
};
