import { templateBook } from '../../src/statistics/template/template.ts';
import { writeWorkbook } from '../../src/workbook/index.ts';
import { journey } from '../script/journey.ts';
import { FIRST, SOUND } from '../statistics/form.ts';
import { opened } from '../workbook/reckon.ts';

const URBAN = '区城市管理局（综合行政执法局）（城管执法）';
const CONTACT = { 哪位同事: '联络员', 角色: ['部门联络员'], 部门: URBAN, '单位（中队、所、科室）': '法制科' };
const OFFICER = { 哪位同事: '执法人员', 角色: ['执法人员'], 部门: URBAN, '单位（中队、所、科室）': '一中队' };
const SHEET = '统计表';

/** The template as somebody has filled it in. */
async function filled(
  values: Record<string, string>,
  { department = 'UM', reasons = {} as Record<string, string> } = {},
) {
  const nothing = {
    cells: {},
    reasons: {},
    remarks: {},
    revision: 0,
    version: 0,
    state: 'draft' as const,
    sample: false,
  };
  const report = { period: FIRST.period.id, department, ...nothing };
  const book = await opened(await writeWorkbook(templateBook({ ...FIRST, report, department, departmentName: '' })));
  for (const [code, value] of Object.entries(values)) {
    const [, part, kind] = /^H([12])(\d)$/.exec(code) ?? [];
    const row = book.row(SHEET, kind ? `H1${kind} H2${kind} H3${kind}` : code);
    book.put(SHEET, `${part === '2' ? 'F' : 'D'}${row}`, /^\d+$/.test(value) ? Number(value) : value);
  }
  for (const [code, reason] of Object.entries(reasons)) book.put(SHEET, `F${book.row(SHEET, code)}`, reason);
  return book.saved();
}

const sound = await filled({ ...SOUND, D04: '20' }, { reasons: { D04: '含去年的案件' } });
const wrong = await filled({ ...SOUND, D02: '1.2万', B04: '五' });
const others = await filled(SOUND, { department: 'HR' });
const empty = await filled({});

function expectThat(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

journey(
  'the contact downloads the template, uploads it with mistakes, uploads it filled in, and hands it in',
  ({ as, at }) => {
    at('2026-09-16T09:00+08:00');
    as('administrator').types('/people').clicks('登记人员').fills(CONTACT).submits().sees('已保存');
    as('contact')
      .types('/stats')
      .clicks('下载模板')
      .sees('统计表模板', '2026年9月20日前报')
      .saves('统计表 2026-R1 城管执法.xlsx', async (bytes) => {
        const book = await opened(bytes);
        expectThat(book.cached(SHEET, `B${book.row(SHEET, '部门')}`) === 'UM', 'the department stands in it');
        expectThat(book.cached(SHEET, `D${book.row(SHEET, 'B02')}`) === null, 'nothing is filled in');
      })
      .types('/stats')
      .clicks('上传表格')
      .sees('填好的表')
      .attaches('填好的表', { name: '填错的.xlsx', bytes: wrong })
      .submits()
      .sees('表里有2处读不懂，草稿没有改动', 'B04', '“已审查执法主体”请填非负整数', '请写全数字：12000')
      .clicks('上传表格')
      .attaches('填好的表', { name: '别的部门.xlsx', bytes: others })
      .submits()
      .sees('这是部门 HR 的表，不是 UM 的')
      .types('/stats')
      .sees('未报', '已填 0/50')
      .clicks('上传表格')
      .attaches('填好的表', { name: '填好的.xlsx', bytes: sound })
      .submits()
      .sees('已存草稿：从表里读到50项，现在共填了50项')
      .clicks('查看')
      .sees('草稿', '已填 50/50', 'V10')
      .clicks('提交')
      .submits()
      .sees('已提交（第1稿）')
      .clicks('查看')
      .sees('已提交', '说明：含去年的案件');
  },
  { browser: true },
);

journey('a file that is no workbook is refused in a sentence, and an accepted form takes no upload', ({ as, at }) => {
  at('2026-09-16T09:00+08:00');
  for (const person of [CONTACT, OFFICER])
    as('administrator').types('/people').clicks('登记人员').fills(person).submits().sees('已保存');
  as('contact')
    .types('/stats')
    .clicks('上传表格')
    .attaches('填好的表', { name: '改了名的.xlsx', bytes: Buffer.from('编号,本期\nB01,3') })
    .submits()
    .sees('这不是 .xlsx 文件')
    .types('/stats')
    .clicks('上传表格')
    .attaches('填好的表', { name: '空的.xlsx', bytes: empty })
    .submits()
    .sees('表里一项都没有填')
    .types(
      `/stats ${Object.entries(SOUND)
        .map(([code, value]) => `${code}=${value}`)
        .join(' ')}`,
    )
    .types('/stats')
    .clicks('提交')
    .sees('已提交（第1稿）')
    .types('/stats')
    .doesNotSee('[上传表格]', '[下载模板]');
  as('officer').types('/stats').doesNotSee('[上传表格]');
});

journey('supervision takes the campaign’s table as a workbook and as a document', ({ as, at }) => {
  at('2026-09-16T09:00+08:00');
  as('administrator').types('/people').clicks('登记人员').fills(CONTACT).submits().sees('已保存');
  as('contact')
    .types(
      `/stats ${Object.entries(SOUND)
        .map(([code, value]) => `${code}=${value}`)
        .join(' ')}`,
    )
    .types('/stats')
    .clicks('提交')
    .sees('已提交（第1稿）');
  as('supervisor')
    .types('/stats 2026-R1')
    .clicks('查看城管执法')
    .clicks('确认')
    .sees('已确认')
    .types('/stats 2026-R1')
    .clicks('导出 Excel')
    .sees('2026年第一次（演示）的汇总表')
    .saves('统计表汇总 2026-R1.xlsx', async (bytes) => {
      const book = await opened(bytes);
      const row = book.row('汇总', 'B02');
      expectThat(book.reckon('汇总', `L${row}`) === 40, 'the one accepted report is the sum');
      expectThat(book.cached('汇总', `D${row}`) === '未报', 'who has not reported is no zero');
      expectThat(book.texts().includes('监督人员'), 'it says who exported');
    })
    .types('/stats 2026-R1')
    .clicks('导出 Word')
    .saves('统计表汇总 2026-R1.docx', (bytes) => expectThat(bytes.subarray(0, 2).toString() === 'PK', 'a document'));
});

journey('a register is exported by who may see it, as far as they may', ({ as, at }) => {
  at('2026-09-01T09:00+08:00');
  as('administrator').types('/people').clicks('登记人员').fills(CONTACT).submits().sees('已保存');
  const problem = { 属于哪一类: '二、滥用裁量、执法不公', 发现日期: '2026-09-01' };
  const found = { ...problem, 整改期限: '2026-09-15' };
  as('contact').types('/problems').doesNotSee('[导出]');
  for (const what of [
    { 部门: '区应急管理局（安监执法）', 什么问题: '=安监的问题', 整改责任人: '执法人员' },
    { 部门: URBAN, 什么问题: '没有写裁量理由', 整改责任人: '联络员' },
  ])
    as('supervisor')
      .types('/problems')
      .clicks('登记')
      .fills({ ...what, ...found })
      .submits()
      .sees('已登记 PC-');
  as('supervisor')
    .types('/problems')
    .clicks('导出')
    .sees('问题排查整改台账，2条')
    .saves('问题排查整改台账 2026-09-01.xlsx', async (bytes) => {
      const { texts } = await opened(bytes);
      expectThat(texts().includes('=安监的问题'), 'every department');
      expectThat(texts().includes('二、滥用裁量、执法不公'), 'choices by name');
    });
  as('contact')
    .types('/problems')
    .clicks('导出')
    .sees('问题排查整改台账，1条')
    .saves('问题排查整改台账 2026-09-01.xlsx', async (bytes) => {
      const { texts } = await opened(bytes);
      expectThat(
        texts().some((one) => one.includes('没有写裁量理由')),
        'what is one’s own',
      );
      expectThat(!texts().some((one) => one.includes('安监的问题')), 'nothing of another department');
      expectThat(texts().includes('部门联络员（U0CONTACT）'), 'who has to act');
    });
});
