import fc from 'fast-check';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { day, figure, formula, readWorkbook, sheetNames, text, writeWorkbook } from '../../src/workbook/index.ts';

const written = (...texts: string[]) =>
  writeWorkbook({ title: '表', sheets: [{ name: '一', widths: [10], rows: texts.map((one) => [text(one)]) }] });
const partOf = async (bytes: Buffer, part: string) => (await JSZip.loadAsync(bytes)).file(part)?.async('string');
const back = async (...texts: string[]) => (await readWorkbook(await written(...texts)))[0]?.rows.map(([one]) => one);

describe('what people wrote', () => {
  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '=HYPERLINK("http://example.org")',
    '#REF!',
    '#N/A',
    "'=1",
    'TRUE',
    '007',
  ])('%j stays a text', async (one) => {
    const bytes = await written(one);
    const sheet = await partOf(bytes, 'xl/worksheets/sheet1.xml');
    expect(sheet).not.toContain('<f>');
    expect(sheet).toMatch(/t="(s|inlineStr)"/);
    expect(await back(one)).toEqual([one]);
  });

  it.each([
    ['_x0041_', '_x0041_'],
    ['_x0041_x0042_', '_x0041_x0042_'],
    ['a\u0000b\u001Fc\u007F', 'a\uFFFDb\uFFFDc\uFFFD'],
    ['a\uD800b\uDC00', 'a\uFFFDb\uFFFD'],
    ['a\uFFFEb', 'a\uFFFDb'],
    ['一\r\n二\r三', '一\n二\n三'],
    ['𠮷😀', '𠮷😀'],
    ['<a>&"\'', '<a>&"\''],
    [' 空 ', ' 空 '],
  ])('%j is read back as %j', async (one, read) => {
    expect(await back(one)).toEqual([read]);
  });

  it('is cut at what a cell can hold, not within a character', async () => {
    const [cut] = (await back('字'.repeat(32_768))) ?? [];
    expect(cut).toBe(`${'字'.repeat(32_766)}…`);
    const [pairs] = (await back('𠮷'.repeat(16_384))) ?? [];
    expect(pairs).toBe(`${'𠮷'.repeat(16_383)}…`);
    expect(await back('字'.repeat(32_767))).toEqual(['字'.repeat(32_767)]);
  });

  it('whatever it is, comes back as it was but for what no file can hold, and is no formula', async () => {
    const any = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));
    await fc.assert(
      fc.asyncProperty(fc.array(any, { minLength: 20, maxLength: 60 }), async (texts) => {
        const bytes = await written(...texts);
        expect(await partOf(bytes, 'xl/worksheets/sheet1.xml')).not.toContain('<f');
        const [sheet] = await readWorkbook(bytes);
        const wanted = texts.map((one) =>
          one.replace(/\r\n?/g, '\n').replace(/[^\P{C}\t\n\p{Cf}\p{Co}\p{Cn}]/gu, '\uFFFD'),
        );
        const read = texts.map((_, at) => sheet?.rows[at]?.[0] ?? '');
        expect(read.map((one) => one.replace(/[\uFFFE\uFFFF]/g, ''))).toEqual(
          wanted.map((one) => one.replace(/[\uFFFE\uFFFF]/g, '\uFFFD')),
        );
      }),
      { numRuns: 12 },
    );
  });
});

it('figures are figures, days are days, formulas stand there with what they come to', async () => {
  const rows = [[figure(1234), day('2026-02-28', 'day'), formula('A1*2', 2468), formula('"是"', '是')]];
  const bytes = await writeWorkbook({ title: '', sheets: [{ name: '一', widths: [9], rows }] });
  const sheet = await partOf(bytes, 'xl/worksheets/sheet1.xml');
  // 28 February 2026 is day 46081 of Excel.
  expect(sheet).toMatch(/<c r="B1" s="\d+"><v>46081<\/v><\/c>/);
  expect(sheet).toMatch(/<c r="C1" s="\d+"><f>A1\*2<\/f><v>2468<\/v><\/c>/);
  expect(sheet).toMatch(/t="str"><f>"是"<\/f><v>是<\/v>/);
  expect(await readWorkbook(bytes)).toEqual([{ name: '一', rows: [['1234', '2026-02-28', '2468', '是']] }]);
});

it('heads stay in sight, columns filter, cells have lists to choose from and are merged', async () => {
  const sheet = {
    ...{
      name: '一',
      widths: [10, 20],
      rows: [[text('甲'), text('乙')], [text('丙')]],
      frozen: { rows: 1, columns: 1 },
    },
    ...{ filter: 'A1:B2', merged: ['A2:B2'], repeated: '1:1', heights: { 0: 30 } },
    lists: [{ range: 'B2:B9', values: ['是', '否'], hint: '选一个' }],
  };
  const bytes = await writeWorkbook({ title: '', sheets: [sheet] });
  const xml = await partOf(bytes, 'xl/worksheets/sheet1.xml');
  expect(xml).toContain('<pane xSplit="1" ySplit="1" topLeftCell="B2" state="frozen"');
  expect(xml).toContain('<autoFilter ref="A1:B2"/>');
  expect(xml).toContain('<mergeCell ref="A2:B2"/>');
  expect(xml).toMatch(/type="list" sqref="B2:B9".*<formula1>"是,否"<\/formula1>/);
  expect(xml).toContain('width="20"');
  expect(xml).toContain('ht="30"');
  expect(await partOf(bytes, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
});

it.each([
  [
    ['城管/执法[一]', '城管?执法*一:'],
    ['城管_执法_一_', '城管_执法_一__2'],
  ],
  [
    ['History', '', "'甲'", '乙', '乙'],
    ['_History', '_', '_甲_', '乙', '乙_2'],
  ],
  [
    ['字'.repeat(40), '字'.repeat(40)],
    ['字'.repeat(31), `${'字'.repeat(29)}_2`],
  ],
])('%j are sheets %j', (wanted, names) => {
  expect(sheetNames(wanted)).toEqual(names);
});

it('names of sheets are legal and unique whatever is wanted', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('A', 'a', '', "'", '😀'.repeat(20)))),
      (wanted) => {
        const names = sheetNames(wanted);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(wanted.length);
        for (const name of names) {
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/[\\/?*[\]:]|^'|'$|\p{Surrogate}/u);
        }
        expect(sheetNames(names)).toEqual(names);
      },
    ),
  );
});
