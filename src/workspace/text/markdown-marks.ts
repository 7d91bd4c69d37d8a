const BESIDE = 'Markdown marks between Chinese punctuation and a character stay as they are; put a space there';

/** What is drawn otherwise than it was meant, in the text of a markdown block: CommonMark's rule of flanking. */
export function markdownMistakes(text: string): string[] {
  const lines = text.replace(/^(```|~~~)[\s\S]*?(^\1|$(?![\s\S]))/gm, '').split('\n');
  return lines.some((line) => isMistaken(masked(line))) ? [BESIDE] : [];
}

/** Code and escaped marks keep their place, but not their marks. */
function masked(line: string): string {
  return line.replace(/(`+)[^`]+\1|\\[*_~]/g, (code) => 'x'.repeat(code.length));
}

interface Run {
  mark: string;
  length: number;
  before: string;
  after: string;
}

function isMistaken(line: string): boolean {
  const runs = [...line.matchAll(/\*+|_+|~~/g)].map((match): Run => {
    const end = match.index + match[0].length;
    const before = [...line.slice(Math.max(0, match.index - 2), match.index)].at(-1) ?? ' ';
    return {
      mark: match[0].charAt(0),
      length: match[0].length,
      before,
      after: [...line.slice(end, end + 2)][0] ?? ' ',
    };
  });
  for (let at = 0; at < runs.length; at++) {
    const open = runs[at] as Run;
    if (isSpace(open.after)) continue;
    const close = runs.findIndex((run, index) => index > at && isPartner(open, run));
    if (close < 0) continue;
    const end = runs[close] as Run;
    if (!(canOpen(open) && canClose(end)) && isForeign(open.before, open.after, end.before, end.after)) return true;
    at = close;
  }
  return false;
}

function isPartner(open: Run, run: Run): boolean {
  return run.mark === open.mark && run.length === open.length && !isSpace(run.before);
}

function canOpen(run: Run): boolean {
  return leftFlanking(run) && (run.mark !== '_' || !rightFlanking(run) || isPunctuation(run.before));
}

function canClose(run: Run): boolean {
  return rightFlanking(run) && (run.mark !== '_' || !leftFlanking(run) || isPunctuation(run.after));
}

function leftFlanking({ before, after }: Run): boolean {
  return !isSpace(after) && (!isPunctuation(after) || isSpace(before) || isPunctuation(before));
}

function rightFlanking({ before, after }: Run): boolean {
  return !isSpace(before) && (!isPunctuation(before) || isSpace(after) || isPunctuation(after));
}

function isSpace(char: string): boolean {
  return /\s/.test(char);
}

function isPunctuation(char: string): boolean {
  return /[\p{P}\p{S}]/u.test(char);
}

function isForeign(...chars: string[]): boolean {
  return chars.some((char) => (char.codePointAt(0) ?? 0) >= 0x80);
}
