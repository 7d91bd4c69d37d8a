import { after, before, closing, free, opens } from './boundary.ts';

const BESIDE = 'a *, _ or ~ that touches Chinese text stays as it is; put a space on the other side';
const TWO_STARS = '**bold** is Markdown; mrkdwn has one * on each side';

const MARK = /[*_~`]/;

/** What Slack draws otherwise than it was meant, in one mrkdwn text; each thing once. */
export function mrkdwnMistakes(text: string): string[] {
  const lines = text.replace(/```[\s\S]+?```/g, '').split('\n');
  return [...new Set(lines.flatMap(mistakesIn))];
}

function mistakesIn(line: string): string[] {
  const found: string[] = [];
  const closers = new Set<number>();
  for (let at = 0; at < line.length; at++) {
    const char = line[at] ?? '';
    const stars = /^\*\*[^\s*](?:.*?[^\s*])?\*\*/.exec(line.slice(at))?.[0];
    const end = MARK.test(char) && opens(line, at) ? closing(line, at) : undefined;
    if (char === '<') at = skipped(line, at, '>');
    else if (char === '`') at = end ?? at;
    else if (stars !== undefined) {
      found.push(TWO_STARS);
      at += stars.length - 1;
    } else if (/[*_~]/.test(char) && !closers.has(at)) {
      if (end !== undefined) closers.add(end);
      else if (literalPair(line, at)) found.push(BESIDE);
    }
  }
  return found;
}

/** A mark that has a partner on the line and would be formatting, were it not for its Chinese neighbours. */
function literalPair(line: string, at: number): boolean {
  const mark = line[at] ?? '';
  if (/\s/.test(line[at + 1] ?? ' ') || line[at + 1] === mark || line[at - 1] === mark) return false;
  for (let end = line.indexOf(mark, at + 2); end > 0; end = line.indexOf(mark, end + 1)) {
    if (/\s/.test(line[end - 1] ?? ' ')) continue;
    return isForeign(before(line, at)) || isForeign(after(line, end));
  }
  return false;
}

function isForeign(neighbour: string | undefined): boolean {
  return neighbour !== undefined && (neighbour.codePointAt(0) ?? 0) >= 0x80 && !free(neighbour);
}

function skipped(line: string, from: number, until: string): number {
  const end = line.indexOf(until, from + 1);
  return end < 0 ? from : end;
}
