/** Letters alike: full width as half width, capitals as small. The length stays, so that places in it stay true. */
export function fold(text: string): string {
  return text.replace(/[\uFF01-\uFF5E\u3000A-Z]/g, (letter) => {
    const code = letter.charCodeAt(0);
    const half = code === 0x3000 ? ' ' : String.fromCharCode(code > 0xff00 ? code - 0xfee0 : code);
    return half.toLowerCase();
  });
}

/** Where a folded text holds a folded word, one after the other. */
export function places(text: string, word: string): number[] {
  const found: number[] = [];
  if (word === '') return found;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) found.push(at);
  return found;
}
