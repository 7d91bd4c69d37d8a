const NUMERAL = /[\d〇零一二两三四五六七八九十百千万亿]/u;

/** Marks between two numerals make the number: 1.5, 3-5, 5/6; all others go, but those that stand for words. */
export function withoutMarks(text: string): string {
  const plain = text.replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
  return plain.replace(/[^\p{L}\p{N}%‰<>≤≥=+/&]+/gu, (marks: string, at: number) => {
    const between = NUMERAL.test(plain[at - 1] ?? '') && NUMERAL.test(plain[at + marks.length] ?? '');
    return between ? marks.trim() || ' ' : '';
  });
}
