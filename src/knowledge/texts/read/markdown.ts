import { type Line, plainLines, trimLine } from './line.ts';

const HEADER_END = /^<!--\s*INFO END\s*-->$/;
const COMMENT = /^<!--.*-->$/;

// Marks that converters leave around and before characters of the text.
const EMPHASIS = /\*\*([^*]+)\*\*/g;
const ESCAPE = /\\([.()[\]*_#+-])/g;

/** Lines of a Markdown statute; `headerEnd` is the count of lines before the INFO END comment, if there is one. */
export function markdownLines(text: string): { lines: Line[]; headerEnd?: number } {
  const lines: Line[] = [];
  let headerEnd: number | undefined;
  for (const { text: line } of plainLines(text)) {
    if (HEADER_END.test(line)) headerEnd ??= lines.length;
    else if (!COMMENT.test(line)) lines.push(heading(line.replace(EMPHASIS, '$1').replace(ESCAPE, '$1')));
  }
  return headerEnd === undefined ? { lines } : { lines, headerEnd };
}

function heading(line: string): Line {
  const [, marks, text] = /^(#{1,6})(?:\s+(.*))?$/.exec(line) ?? [];
  return marks ? { text: trimLine(text ?? ''), depth: marks.length } : { text: line, depth: 0 };
}
