export const copy = {
  template: '下载模板',
  upload: '上传表格',
  export: '导出 Excel',
  exportWord: '导出 Word',
  form: {
    title: '上传统计表',
    label: '填好的表',
    hint: '用“下载模板”得到的 .xlsx。读到的成为草稿，不是提交；空着的格子不改动原来填的。',
    submit: '读进草稿',
    close: '取消',
  },
  templateName: (period: string, department: string) => `统计表 ${period} ${department}.xlsx`,
  templateSaid: (department: string, day: string) =>
    `${department}的统计表模板：黄色的格子填，灰色的是公式。${day}前报。填好以后打开 /stats，点“上传表格”。`,
  tableName: (period: string, ending: string) => `统计表汇总 ${period}.${ending}`,
  tableSaid: (period: string) => `${period}的汇总表。`,
  nothing: '表里一项都没有填，草稿没有改动。请在黄色的格子里填好再传。',
  wrong: (count: number) => `表里有${count}处读不懂，草稿没有改动。请改好再传：`,
  more: (count: number) => `还有${count}处。`,
  saved: (read: number, all: number) => `已存草稿：从表里读到${read}项，现在共填了${all}项。`,
};
