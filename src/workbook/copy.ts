/** The fonts every Chinese computer has. */
export const FONT = '宋体';
export const HEAD_FONT = '黑体';

/** Why a file is not read. Each says what to do. */
export const refusals = {
  tooBig: (megabytes: number) => `文件超过 ${megabytes} MB，不像是填好的表。请只交这张表，删去图片和别的内容再传一次。`,
  notXlsx: '这不是 .xlsx 文件。请用下载的模板填写，存成“Excel 工作簿（.xlsx）”再传一次。',
  old: '这是旧的 .xls 文件，或者加了密码。请去掉密码，另存为“Excel 工作簿（.xlsx）”再传一次。',
  damaged: '文件损坏了，读不出来。请重新保存一份再传一次。',
  bomb: '文件解压以后太大，不像是填好的表，没有打开。请用下载的模板重新填写。',
  tooMany: '表格的行、列或者工作表太多，不像是填好的表。请用下载的模板重新填写。',
  tooSlow: '文件太复杂，在规定时间里没有读完。请用下载的模板重新填写。',
  noValue: (sheet: string, cell: string) =>
    `工作表“${sheet}”的 ${cell} 是公式，没有算出的值。请用 Excel 或者 WPS 打开文件，保存一次再传。`,
};
