import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openUnasked } from '../../src/statistics/open.ts';
import { checkSheet } from '../../src/statistics/sheet.rules.ts';
import { madeTemplate } from '../../src/statistics/template/made.ts';
import { readTemplate } from '../../src/statistics/template/read.ts';
import { auditOf } from '../../src/storage/audit.ts';
import { UnreadableWorkbook } from '../../src/workbook/index.ts';
import { opened, type Reckoned } from '../workbook/reckon.ts';
import { cellsOf, FIRST, SECOND, SOUND } from './form.ts';
import { type Life, reported } from './reported.ts';

const FILL = '统计表';
let town: Awaited<ReturnType<typeof reported>>;
const second: Life = {
  department: 'UM',
  steps: [
    ['submit', '2026-09-16'],
    ['accept', '2026-09-17'],
  ],
};
beforeAll(async () => {
  const draft: Life = {
    department: 'HR',
    written: { B07: '不适用：没有委托执法', H31: '等批复' },
    steps: [['save', '2026-09-15']],
  };
  town = await reported([second, draft], '2026-09-16T09:00:00+08:00');
});
afterAll(() => town.stop());

const B04 = { value: 4, register: '执法主体资格', look: { action: '', value: '' } };
const template = async (department: string, period = '2026-R1') =>
  opened(
    await madeTemplate(
      { department, period },
      { actor: 'U0CONTACT', via: 'button' },
      {
        services: town.services,
        count: async () => ({ B04, H11: { ...B04, value: 2 } }),
      },
    ),
  );

/** Where the figure of the period of a field is filled in. */
function cell(book: Reckoned, code: string): string {
  const kind = /^H([123])([1-6])$/.exec(code);
  if (!kind) return `D${book.row(FILL, code)}`;
  return `${['D', 'F', 'H'][Number(kind[1]) - 1]}${book.row(FILL, `H1${kind[2]} H2${kind[2]} H3${kind[2]}`)}`;
}
/** What is typed becomes what Excel makes of it. */
const typed = (value: string) => (/^\d+$/.test(value) ? Number(value) : value);

async function filled(values: Record<string, string>, { department = 'EP', period = '2026-R1' } = {}) {
  const book = await template(department, period);
  for (const [code, value] of Object.entries(values)) {
    book.put(FILL, cell(book, code), typed(value));
  }
  return { book, bytes: await book.saved() };
}
const here = { ...FIRST, department: 'EP' };

describe('a template', () => {
  it('that is filled in comes back as what was filled in, and nothing is wrong with a sound one', async () => {
    const { bytes } = await filled(SOUND);
    const read = await readTemplate(bytes, here);
    expect(read.mistakes).toEqual([]);
    expect(read.cells).toEqual(cellsOf(SOUND));
    expect(read.written).toEqual(SOUND);
    expect(checkSheet({ ...read, mistakes: [] }, FIRST)).toEqual([]);
  });

  it('left empty says nothing, which is not zero', async () => {
    expect(await readTemplate((await filled({})).bytes, here)).toEqual({
      written: {},
      reasons: {},
      cells: {},
      mistakes: [],
    });
  });

  it('holds what is in the draft, and reads back as the same', async () => {
    const book = await template('HR');
    expect(book.cached(FILL, `B${book.row(FILL, '部门')}`)).toBe('HR');
    const read = await readTemplate(await book.saved(), { ...FIRST, department: 'HR' });
    expect(read.cells).toEqual(cellsOf({ ...SOUND, B07: '不适用：没有委托执法', H31: '等批复' }));
    expect(read.mistakes).toEqual([]);
  });

  it('shows what the registers say beside the field', async () => {
    const book = await template('EP');
    expect(book.cached(FILL, `G${book.row(FILL, 'B04')}`)).toBe(4);
    expect(book.cached(FILL, `I${book.row(FILL, 'H11 H21 H31')}`)).toBe('发现 2　整改 —');
  });

  it('reckons the totals from the report before', async () => {
    const period = { department: 'UM', period: '2026-R2' };
    const { book, bytes } = await filled({ D02: '4', B01: '11', H11: '2', D03: '不适用：没有' }, period);
    const total = (code: string) => book.reckon(FILL, `E${book.row(FILL, code)}`);
    // 10 files were reviewed in the first report; what stands at a cut-off goes on from nothing.
    expect([total('D02'), total('B01'), total('D03')]).toEqual([14, 11, '']);
    expect(book.reckon(FILL, `E${book.row(FILL, 'H11 H21 H31')}`)).toBe(1 + 2);
    const read = await readTemplate(bytes, { ...SECOND, department: 'UM' });
    expect(read.written).toEqual({ D02: '4', B01: '11', H11: '2', D03: '不适用：没有' });
  });

  it('takes a total that is filled in where there is nothing to go on from', async () => {
    const period = { department: 'EP', period: '2026-R2' };
    const { book } = await filled({ D02: '4' }, period);
    book.put(FILL, `E${book.row(FILL, 'D02')}`, 40);
    const { previous: _, ...alone } = SECOND;
    const read = await readTemplate(await book.saved(), { ...alone, department: 'EP' });
    expect(read.written).toEqual({ D02: '4/40' });
  });

  it.each([
    ['B04', '５', { B04: '５' }, { kind: 'count', period: 5 }],
    ['B04', '1,234', { B04: '1,234' }, { kind: 'count', period: 1234 }],
    ['A02', '2026年8月20日', { A02: '2026年8月20日' }, { kind: 'day', day: '2026-08-20' }],
    ['H11', '不适用：没有', { H11: '不适用：没有' }, { kind: 'none', reason: '没有' }],
    ['H31', '=等批复', { H31: '=等批复' }, { kind: 'text', text: '=等批复' }],
  ])('reads %s %s', async (code, value, written, read) => {
    const found = await readTemplate((await filled({ [code]: value })).bytes, here);
    expect(found).toEqual({ written, reasons: {}, cells: { [code]: read }, mistakes: [] });
  });

  it.each([
    ['D02', '1.2万', '“评查案卷”不能用“万”“亿”，请写全数字：12000。'],
    ['D02', '12.5', '“评查案卷”请填非负整数'],
    ['D02', '-3', '“评查案卷”请填非负整数'],
    ['A01', '有', '“是否成立工作机构并明确专人”请写“是”或者“否”。'],
    ['B07', '不适用', '“委托执法协议”写“不适用”要说明原因'],
  ])('names the cell of what it cannot read: %s %s', async (code, value, sentence) => {
    const { book, bytes } = await filled({ [code]: value });
    const { mistakes, cells } = await readTemplate(bytes, here);
    expect(mistakes).toEqual([{ cell: cell(book, code), code, message: expect.stringContaining(sentence) }]);
    expect(mistakes[0]?.message).toMatch(new RegExp(`^${cell(book, code)}　`));
    expect(cells).toEqual({});
  });

  it('asks why a total is not what its formula came to', async () => {
    const { book } = await filled({ D02: '4' });
    book.put(FILL, `E${book.row(FILL, 'D02')}`, 40);
    const { mistakes } = await readTemplate(await book.saved(), here);
    expect(mistakes).toEqual([
      {
        cell: cell(book, 'D02'),
        code: 'D02',
        message: expect.stringContaining('“评查案卷”的累计应是 4（上期累计加本期），表里是 40'),
      },
    ]);
  });

  it('takes the reasons beside the figures, of 不适用 and of what has to be explained', async () => {
    const { book } = await filled({ B07: '不适用', D04: '20' });
    book.put(FILL, `F${book.row(FILL, 'B07')}`, '没有委托执法');
    book.put(FILL, `F${book.row(FILL, 'D04')}`, '含去年的案件');
    const read = await readTemplate(await book.saved(), here);
    expect(read.written).toEqual({ B07: '不适用：没有委托执法', D04: '20' });
    expect(read.reasons).toEqual({ D04: '含去年的案件' });
  });

  it('is read wherever its rows stand', async () => {
    const { book } = await filled({});
    book.put(FILL, `A${book.row(FILL, 'B01')}`, 'Ｂ０２');
    const row = book.row(FILL, 'B02');
    book.put(FILL, `A${row}`, 'B01');
    book.put(FILL, `D${row}`, 12);
    expect((await readTemplate(await book.saved(), here)).written).toEqual({ B01: '12' });
  });

  it('says so when codes were changed or doubled', async () => {
    const { book } = await filled({});
    const row = book.row(FILL, 'B02');
    book.put(FILL, `A${row}`, 'B01');
    book.put(FILL, `A${row + 1}`, 'B99');
    const { mistakes } = await readTemplate(await book.saved(), here);
    expect(mistakes.map(({ message }) => message)).toEqual([
      `D${row}　“B01”有两行，请删掉一行。`,
      `D${row + 1}　表里没有编号为“B99”的指标，请不要改“编号”一栏。`,
    ]);
  });

  it.each([
    [{ department: 'HR' }, '这是部门 HR 的表，不是 EP 的'],
    [{ department: 'EP', period: '2013-R1' }, '这是 2013-R1 的表，不是 2026-R1 的'],
  ])('of %o is refused', async (place, sentence) => {
    const { bytes } = await filled({ C01: '1' }, place);
    await expect(readTemplate(bytes, here)).rejects.toThrow(sentence);
    await expect(readTemplate(bytes, here)).rejects.toBeInstanceOf(UnreadableWorkbook);
  });

  it('that is given out leaves an audit row', async () => {
    await template('PS');
    const rows = await auditOf(town.services.records.db, '2026-R1/PS');
    expect(rows).toMatchObject([
      { actor: 'U0CONTACT', action: 'statistics.template', detail: { filled: 0, via: 'button' } },
    ]);
  });
});

it('a template carries the report before as it is opened for the department', async () => {
  const { previous } = await openUnasked({ period: '2026-R2', department: 'UM' }, town.services, async () => ({}));
  expect(previous).toEqual(SECOND.previous);
});
