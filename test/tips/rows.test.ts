import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName, harmless } from '../../src/tips/bundle/harmless.ts';
import { newKeyPair } from '../../src/tips/keys/identity-file.ts';
import { identityOf, rowsOf } from '../../src/tips/keys/rows.ts';

describe('the rows of a recovery sheet', () => {
  it('carry a check of mod 97 over the row number and the letters', () => {
    // By hand: letters count from Q = 0, so a row of Qs leaves its number times 32^16 (mod 97).
    // 32² = 1024 = 54 (mod 97), 32⁴ = 54² = 2916 = 6, 32⁸ = 36, 32¹⁶ = 1296 = 35; 32¹⁰ = 36 · 54 = 1944 = 4, times 4 = 16.
    expect(rowsOf(`AGE-SECRET-KEY-1${'Q'.repeat(58)}`)).toEqual([
      '1  QQQQ QQQQ QQQQ QQQQ  35',
      '2  QQQQ QQQQ QQQQ QQQQ  70',
      '3  QQQQ QQQQ QQQQ QQQQ  08',
      '4  QQQQ QQQQ QQ  16',
    ]);
  });

  it('are read back in any order, in small letters, full width, with or without spaces', async () => {
    const { identity } = await newKeyPair();
    const rows = rowsOf(identity);
    const wide = rows.join('\n').replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
    const written = [
      rows.join('\n'),
      rows.toReversed().join('\n'),
      rows.join('\n').toLowerCase(),
      rows.join('\n').replaceAll(' ', ''),
      wide,
    ];
    for (const one of written) expect(identityOf(one)).toBe(identity);
  });

  it('say in which row a letter is wrong, two are swapped, or a row is missing', async () => {
    const { identity } = await newKeyPair();
    const rows = rowsOf(identity).map((row) => row.replaceAll(' ', ''));
    fc.assert(
      fc.property(fc.nat(3), fc.nat(9), fc.constantFrom(...'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L'), (at, place, letter) => {
        const row = rows[at] ?? '';
        const [a = '', b = ''] = [row[place + 1], row[place + 2]];
        const changed = [row.slice(0, place + 1) + letter + row.slice(place + 2)];
        if (place < 8) changed.push(row.slice(0, place + 1) + b + a + row.slice(place + 3));
        for (const one of changed.filter((other) => other !== row))
          expect(() => identityOf(rows.with(at, one).join('\n'))).toThrow(`第${at + 1}行有错字`);
        expect(() => identityOf(rows.toSpliced(at, 1).join('\n'))).toThrow(`缺第${at + 1}行`);
      }),
    );
    expect(() => identityOf(rows.with(0, 'B'.repeat(19).replace('B', '1')).join('\n'))).toThrow('第1行有错字');
  });
});

describe('what a reporter wrote', () => {
  it('cannot steer the terminal on which it is read', () => {
    expect(harmless('一\u001b[2J二\r\n三\u202e四\u0007')).toBe('一�[2J二\n三�四�');
  });

  it('cannot leave the folder into which files are written', () => {
    expect(fileName('../../etc/passwd')).toBe('etc_passwd');
    expect(fileName('.ssh')).toBe('ssh');
    expect(fileName('照片 1.jpg')).toBe('照片_1.jpg');
    expect(fileName('a\u0000b/c\\d')).toBe('a_b_c_d');
  });
});
