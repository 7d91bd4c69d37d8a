/**
 * Where Slack lets `*`, `_`, `~` and a backtick begin and end. Measured on live Slack by others: a mark that touches a
 * letter, digit or underscore, East Asian punctuation or another non-ASCII symbol stays literal; spaces, ASCII
 * punctuation and the general dashes, quotes and ellipsis are fine.
 */
export function opens(line: string, at: number): boolean {
  const inside = line[at + 1];
  return (
    inside !== undefined &&
    !/\s/.test(inside) &&
    inside !== line[at] &&
    line[at - 1] !== line[at] &&
    free(before(line, at))
  );
}

/** Index of the mark that closes the one at `at`, on the same line; tokens and code spans in between are skipped. */
export function closing(line: string, at: number): number | undefined {
  const mark = line[at];
  for (let next = at + 1; next < line.length; next++) {
    const char = line[next];
    if (char === mark && closes(line, next)) return next === at + 1 ? undefined : next;
    if (mark !== '`' && char === '<') next = skip(line, next, '>');
    else if (mark !== '`' && char === '`') next = skip(line, next, '`');
  }
  return undefined;
}

function closes(line: string, at: number): boolean {
  return !/\s/.test(line[at - 1] ?? ' ') && line[at + 1] !== line[at] && free(after(line, at));
}

function skip(line: string, from: number, until: string): number {
  const end = line.indexOf(until, from + 1);
  return end < 0 ? from : end;
}

/** Whether a mark may touch this character; undefined is the end of the line. */
export function free(neighbour: string | undefined): boolean {
  if (neighbour === undefined || /\s/.test(neighbour)) return true;
  if (/[\p{L}\p{N}\p{M}_]/u.test(neighbour)) return false;
  const code = neighbour.codePointAt(0) ?? 0;
  return code < 0x80 || (code >= 0x2000 && code <= 0x206f);
}

export function before(line: string, at: number): string | undefined {
  const low = line.charCodeAt(at - 1);
  return low >= 0xdc00 && low <= 0xdfff ? line.slice(at - 2, at) : line[at - 1];
}

export function after(line: string, at: number): string | undefined {
  const code = line.codePointAt(at + 1);
  return code === undefined ? undefined : String.fromCodePoint(code);
}
