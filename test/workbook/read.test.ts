import { deflateRawSync } from 'node:zlib';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import {
  day,
  figure,
  formula,
  readWorkbook,
  text,
  UnreadableWorkbook,
  writeWorkbook,
} from '../../src/workbook/index.ts';

const rows = [
  [text('编号'), text('=1')],
  [figure(12), day('2026-08-20'), formula('A2+1', 13)],
];
const good = await writeWorkbook({ title: '表', sheets: [{ name: '甲', widths: [10], rows }] });
const READ = [
  {
    name: '甲',
    rows: [
      ['编号', '=1', ''],
      ['12', '2026-08-20', '13'],
    ],
  },
];

/** The same file with one part changed. */
async function changed(part: string, change: (xml: string) => string): Promise<Buffer> {
  const zip = await JSZip.loadAsync(good);
  zip.file(part, change((await zip.file(part)?.async('string')) ?? ''));
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}
const refusal = (bytes: Buffer) =>
  readWorkbook(bytes).then(
    () => 'read',
    (error) => (error instanceof UnreadableWorkbook ? error.message : Promise.reject(error)),
  );
const SHEET = 'xl/worksheets/sheet1.xml';

describe('a workbook', () => {
  it('is read as what a person would write into its cells', async () => {
    expect(await readWorkbook(good)).toEqual(READ);
    expect(await readWorkbook(await changed(SHEET, (xml) => xml))).toEqual(READ);
  });

  it('whose formula has no value is refused with the cell’s name', async () => {
    const bytes = await changed(SHEET, (xml) => xml.replace('<v>13</v>', ''));
    expect(await refusal(bytes)).toContain('工作表“甲”的 C2 是公式，没有算出的值');
  });

  it('with a formula that points elsewhere says only the value it had', async () => {
    const bytes = await changed(SHEET, (xml) => xml.replace('<f>A2+1</f>', '<f>[1]别处!A1</f>'));
    expect(await readWorkbook(bytes)).toEqual(READ);
  });

  it('of hidden sheets says nothing', async () => {
    const hidden = await changed('xl/workbook.xml', (xml) =>
      xml.replace('<sheet name="甲"', '<sheet state="hidden" name="甲"'),
    );
    expect(await readWorkbook(hidden)).toEqual([]);
  });

  it.each([
    ['another kind of file', Buffer.from('编号,本期\nB01,3'), '这不是 .xlsx 文件'],
    ['nothing', Buffer.alloc(0), '这不是 .xlsx 文件'],
    ['an old .xls or one with a password', Buffer.from('d0cf11e0a1b11ae1', 'hex'), '旧的 .xls 文件，或者加了密码'],
    ['half a file', good.subarray(0, good.length / 2), '文件损坏了'],
    ['a file of 6 MB', Buffer.concat([good, Buffer.alloc(6_000_000)]), '文件超过 5 MB'],
  ])('%s is refused with a sentence', async (_, bytes, sentence) => {
    expect(await refusal(bytes)).toContain(sentence);
  });

  it('that is another archive is damaged', async () => {
    const zip = new JSZip().file('a.txt', 'a');
    expect(await refusal(await zip.generateAsync({ type: 'nodebuffer' }))).toContain('文件损坏了');
  });
});

/** An archive of one entry whose directory says whatever it likes. */
function archive(
  packed: Buffer,
  { size, claimed = packed.length, flags = 0 }: { size: number; claimed?: number; flags?: number },
) {
  const name = Buffer.from(SHEET);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(flags, 8);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(claimed, 20);
  entry.writeUInt32LE(size, 24);
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(local.length + name.length + packed.length, 16);
  return Buffer.concat([local, name, packed, entry, name, end]);
}

describe('a bomb', () => {
  const gigabyte = deflateRawSync(Buffer.alloc(64_000_000));

  it('is not unzipped when its directory says how large it is', async () => {
    const before = process.memoryUsage.rss();
    expect(await refusal(archive(gigabyte, { size: 64_000_000 }))).toContain('解压以后太大');
    expect(process.memoryUsage.rss() - before).toBeLessThan(32_000_000);
  });

  it.each([
    ['no size', { size: 0 }],
    ['no packed size', { size: 9, claimed: 0, flags: 8 }],
    ['a size kept elsewhere', { size: 0xffffffff }],
  ])('that tells %s is not unzipped either', async (_, told) => {
    expect(await refusal(archive(gigabyte, told))).toContain('解压以后太大');
  });

  it('that says it is small is stopped where it says it ends', async () => {
    const bytes = await changed(SHEET, (xml) => xml.replace('</sheetData>', `${'<row/>'.repeat(400_000)}</sheetData>`));
    const at = bytes.indexOf(SHEET, bytes.indexOf('PK\u0001\u0002', 0, 'latin1')) - 46;
    bytes.writeUInt32LE(100, at + 24);
    expect(await refusal(bytes)).toContain('文件损坏了');
  });

  it('of a million columns or rows is refused', async () => {
    const far = (at: string) => changed(SHEET, (xml) => xml.replace('r="C2"', `r="${at}"`));
    expect(await refusal(await far('XFD2'))).toContain('行、列或者工作表太多');
    expect(
      await refusal(
        await changed(SHEET, (xml) =>
          xml.replace('</sheetData>', '<row r="900000"><c r="A900000"><v>1</v></c></row></sheetData>'),
        ),
      ),
    ).toContain('太多');
  });

  it('of rows that each reach the last column is stopped by the limit of memory or time', async () => {
    const wide = Array.from({ length: 60_000 }, (_, at) => `<row r="${at + 9}"><c r="XFD${at + 9}"><v>1</v></c></row>`);
    const bytes = await changed(SHEET, (xml) => xml.replace('</sheetData>', `${wide.join('')}</sheetData>`));
    const started = Date.now();
    expect(await refusal(bytes)).toMatch(/解压以后太大|规定时间/);
    expect(Date.now() - started).toBeLessThan(8000);
  });
});

it('one bit turned anywhere changes nothing or is refused with a sentence', async () => {
  const step = Math.floor((good.length * 8) / 320);
  const bits = Array.from({ length: 320 }, (_, at) => at * step + (at % 8));
  const told: string[] = [];
  const one = async (bit: number) => {
    const bytes = Buffer.from(good);
    bytes.writeUInt8((bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7)), bit >> 3);
    const read = await readWorkbook(bytes).catch((error) => {
      if (error instanceof UnreadableWorkbook) return error.message;
      throw error;
    });
    if (typeof read === 'string') told.push(read);
    else expect([bit, read]).toEqual([bit, READ]);
  };
  const lanes = Array.from({ length: 4 }, async (_, lane) => {
    for (const bit of bits.filter((_, at) => at % 4 === lane)) await one(bit);
  });
  await Promise.all(lanes);
  expect(told.length).toBeGreaterThan(100);
  expect(new Set(told).size).toBeGreaterThan(1);
}, 120_000);
