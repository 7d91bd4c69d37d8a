import fc from 'fast-check';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { exportedTable } from '../../src/statistics/book/export.ts';
import { auditHead, auditOf, verifyAudit } from '../../src/storage/audit.ts';
import { opened, type Reckoned } from '../workbook/reckon.ts';
import { type Life, reported } from './reported.ts';

const wish = {
  period: '2026-R1',
  format: 'xlsx',
  actor: 'supervisor',
  by: '监督人员（终端）',
  via: 'terminal',
} as const;
const ACCEPTED: Life['steps'] = [
  ['submit', '2026-09-16'],
  ['accept', '2026-09-17'],
];
const LATE: Life['steps'] = [
  ['submit', '2026-09-21'],
  ['accept', '2026-09-22'],
  ['reopen', '2026-09-23'],
];
const HYPERLINK = '=HYPERLINK("http://example.org","看")';

/** Two departments are accepted, one waits, one is sent back, one has a draft with a figure of its own; three have nothing. */
const LIVES: Life[] = [
  {
    department: 'UM',
    steps: ACCEPTED,
    reasons: { V06: HYPERLINK, 'records:B04': '一个还没有登记' },
    records: { B04: 4 },
  },
  {
    department: 'HR',
    written: { B07: '不适用：没有委托执法', A01: '否', A02: '2026-08-24', H21: '0', H31: '@等复核' },
    steps: LATE,
  },
  { department: 'EP', written: { B02: '777' }, steps: [['submit', '2026-09-19']] },
  {
    department: 'SA',
    written: { B02: '888' },
    steps: [
      ['submit', '2026-09-19'],
      ['return', '2026-09-20'],
    ],
  },
  { department: 'LR', written: { B02: '987654' }, steps: [['save', '2026-09-19']] },
];
const NOW = '2026-09-25T10:00:00+08:00';

async function bookOf(lives: Life[], more: Partial<typeof wish> | { period: string } = {}): Promise<Reckoned> {
  const { services, stop } = await reported(lives, NOW);
  try {
    return await opened(await exportedTable({ ...wish, ...more }, services));
  } finally {
    await stop();
  }
}

/** 合计, 有数的部门 and 不适用的部门 of a field, reckoned here. */
function total(book: Reckoned, code: string) {
  const row = book.row('汇总', code);
  return ['L', 'M', 'N'].map((column) => book.reckon('汇总', `${column}${row}`));
}

describe('the workbook of the campaign', () => {
  it('has a sheet for everything and each department, named by its field', async () => {
    const { sheets } = await bookOf(LIVES);
    expect(sheets).toEqual([
      ...['说明', '报送情况', '汇总', '六类问题', '劳动监察', '环监执法', '安监执法', '土地执法', '治安管理'],
      ...['工商执法', '质监执法', '城管执法'],
    ]);
  });

  it('adds up what is accepted, by formulas that come to what stands in their cells', async () => {
    const book = await bookOf(LIVES);
    expect(total(book, 'B02')).toEqual([40 + 40, 2, 0]);
    expect(total(book, 'B07')).toEqual([2, 1, 1]);
    expect(total(book, 'A01')).toEqual([1, 2, 0]);
    // The plan was due on 23 August; one came on the 20th and one on the 24th.
    expect(total(book, 'A02')).toEqual([1, 2, 0]);
    // 1 + 2 + 0 + 1 + 1 + 0 problems found by each; all corrected by one, all but one by the other.
    expect(total(book, 'H10')).toEqual([5 + 5, 2, 0]);
    expect(total(book, 'H20')).toEqual([5 + 4, 2, 0]);
    const cells = book.formulas();
    expect(cells.length).toBeGreaterThan(400);
    for (const [sheet, at] of cells)
      expect([sheet, at, book.reckon(sheet, at)]).toEqual([sheet, at, book.cached(sheet, at)]);
  });

  it('moves when somebody corrects a figure of a department', async () => {
    const book = await bookOf(LIVES);
    const at = (sheet: string, code: string, column: string) => `${column}${book.row(sheet, code)}`;
    book.put('城管执法', at('城管执法', 'B02', 'E'), 45);
    book.put('城管执法', at('城管执法', 'H11', 'E'), 3);
    book.put('劳动监察', at('劳动监察', 'A01', 'F'), '是');
    book.put('劳动监察', at('劳动监察', 'A02', 'F'), 46_257);
    expect(total(book, 'B02')).toEqual([85, 2, 0]);
    expect(total(book, 'H11')).toEqual([4, 2, 0]);
    expect(total(book, 'H10')).toEqual([12, 2, 0]);
    expect(total(book, 'A01')).toEqual([2, 2, 0]);
    // 46257 is 2026-08-23.
    expect(total(book, 'A02')).toEqual([2, 2, 0]);
    const row = book.row('六类问题', '合计');
    expect(['R', 'S', 'T'].map((column) => book.reckon('六类问题', `${column}${row}`))).toEqual([12, 9, 9 / 12]);
  });

  it('says of every department how it stands, with the counts beside the rates', async () => {
    const book = await bookOf(LIVES);
    const line = (name: string) =>
      ['C', 'E'].map((column) => book.cached('报送情况', `${column}${book.row('报送情况', name)}`));
    expect(line('区城市管理局（综合行政执法局）（城管执法）')).toEqual(['已确认', '按时']);
    expect(line('区人力资源和社会保障局（劳动监察）')).toEqual(['已确认', '迟报']);
    expect(line('市生态环境局派驻本区的分局（环监执法）')).toEqual(['已提交', '按时']);
    expect(line('区应急管理局（安监执法）')).toEqual(['已退回', '按时']);
    expect(line('市自然资源和规划局区分局（土地执法）')).toEqual(['未报', '逾期未报']);
    const rate = (name: string) =>
      ['B', 'C'].map((column) => book.reckon('报送情况', `${column}${book.row('报送情况', name)}`));
    expect([rate('应报')[0], rate('已报'), rate('按时'), rate('已确认')]).toEqual([8, [4, 0.5], [3, 0.375], [2, 0.25]]);
  });

  it('shows nothing of drafts and of what was sent back, and no zero for what is not there', async () => {
    const book = await bookOf(LIVES);
    const row = book.row('汇总', 'B02');
    const line = ['D', 'E', 'F', 'G', 'H', 'I', 'J', 'K'].map((column) => book.cached('汇总', `${column}${row}`));
    expect(line).toEqual([40, '未确认', '已退回', '未报', '未报', '未报', '未报', 40]);
    expect(book.cached('环监执法', `F${book.row('环监执法', 'B02')}`)).toBe(777);
    expect(book.cached('安监执法', `F${book.row('安监执法', 'B02')}`)).toBe('已退回');
    expect(book.cached('土地执法', `F${book.row('土地执法', 'B02')}`)).toBe('未报');
    const nothing = await bookOf([]);
    expect(total(nothing, 'B02')).toEqual(['—', 0, 0]);
    expect(nothing.reckon('六类问题', `T${nothing.row('六类问题', '合计')}`)).toBe('—');
  });

  it('holds what people wrote as texts, with reason and figure of the registers at its field', async () => {
    const book = await bookOf(LIVES);
    const at = (code: string, column: string) => book.cached('城管执法', `${column}${book.row('城管执法', code)}`);
    expect(at('B05', 'G')).toBe(`有主体尚未定论，请说明：${HYPERLINK}`);
    expect([at('B04', 'G'), at('B04', 'H')]).toEqual(['与台账不同：一个还没有登记', 4]);
    expect(book.cached('劳动监察', `G${book.row('劳动监察', 'H31')}`)).toBe('@等复核');
    expect(book.cached('劳动监察', `G${book.row('劳动监察', 'B07')}`)).toBe('没有委托执法');
    for (const [sheet, place] of book.formulas()) expect(book.formula(sheet, place)).not.toMatch(/HYPERLINK|@/);
  });

  it('goes on from the first report in the second', async () => {
    const steps: Life['steps'] = [
      ['submit', '2026-12-06'],
      ['accept', '2026-12-07'],
    ];
    const second = { period: '2026-R2', department: 'UM', written: { D02: '4', D03: '4', B01: '11' }, steps };
    const book = await bookOf([{ department: 'UM', steps: ACCEPTED }, second], { period: '2026-R2' });
    const figures = (code: string) =>
      ['D', 'E', 'F'].map((column) => book.reckon('城管执法', `${column}${book.row('城管执法', code)}`));
    expect(figures('D02')).toEqual([10, 4, 14]);
    expect(figures('B01')).toEqual([12, 11, 11]);
    expect(total(book, 'D02')).toEqual([14, 1, 0]);
    book.put('城管执法', `E${book.row('城管执法', 'D02')}`, 6);
    expect(total(book, 'D02')).toEqual([16, 1, 0]);
  });
});

it('whatever is accepted, the totals are its sums', async () => {
  const codes = ['HR', 'EP', 'SA', 'LR', 'PS', 'IC', 'QT', 'UM'];
  const report = fc.record({ B02: fc.nat(9999), G08: fc.nat(9999), H11: fc.nat(999) });
  const some = fc.uniqueArray(fc.tuple(fc.constantFrom(...codes), report), { selector: ([code]) => code });
  await fc.assert(
    fc.asyncProperty(some, async (reports) => {
      const lives = reports.map(([department, figures]): Life => {
        const written = Object.fromEntries(Object.entries(figures).map(([code, value]) => [code, String(value)]));
        return { department, written, steps: ACCEPTED };
      });
      const book = await bookOf(lives);
      for (const code of ['B02', 'G08', 'H11'] as const) {
        const sum = reports.reduce((all, [, figures]) => all + figures[code], 0);
        expect(total(book, code)).toEqual([reports.length === 0 ? '—' : sum, reports.length, 0]);
      }
    }),
    { numRuns: 8 },
  );
});

it('every export is in the audit chain before the file is there, and the file says how the chain ended', async () => {
  const { services, stop } = await reported(LIVES, NOW);
  const book = await opened(await exportedTable(wish, services));
  const head = await auditHead(services.records.db);
  expect(book.texts()).toContain(`${head?.seq}:${head?.mac}`);
  expect(await verifyAudit(services.records.db, services.records.key, head)).toEqual({ links: head?.seq });
  const [row] = await auditOf(services.records.db, '2026-R1');
  expect(row).toMatchObject({
    ...{ actor: 'supervisor', action: 'statistics.exported' },
    detail: { format: 'xlsx', departments: 8, accepted: 2, via: 'terminal' },
  });
  await stop();
});

it('as a Word document it says the same', async () => {
  const { services, stop } = await reported(LIVES, NOW);
  const bytes = await exportedTable({ ...wish, format: 'docx' }, services);
  const { value } = await mammoth.extractRawText({ buffer: bytes });
  const words = value.split(/\n+/);
  const at = words.indexOf('B02');
  expect(words.slice(at, at + 14)).toEqual([
    ...['B02', '已界定执法职权', '项', '40', '未确认', '已退回', '未报', '未报', '未报', '未报', '40'],
    ...['80', '2', '0'],
  ]);
  expect(words).toContain('表的来源：自拟，附件未公布');
  expect(words).toContain('10 / 9');
  await stop();
});
