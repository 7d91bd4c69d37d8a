import { type Document, visit, type YAMLParseError } from 'yaml';
import { anchor, openQuote, syntaxSentence } from './copy.ts';
import type { Spot } from './spots.ts';

/** What makes the text no YAML of ours: keys written twice, anchors, and the first other error, for what follows it is mostly its echo. */
export function syntaxSpots(document: Document, text: string): Spot[] {
  const errors = [...document.errors, ...document.warnings];
  const twice = errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  const first = errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  const spots = [...twice, ...(first ? [first] : [])].map((error) => spotOf(error, document, text));
  visit(document, {
    Alias: (_, node) => {
      spots.push({ offset: node.range?.[0] ?? 0, message: anchor });
    },
  });
  return spots;
}

function spotOf(
  { code, message, pos }: Pick<YAMLParseError, 'code' | 'message' | 'pos'>,
  document: Document,
  text: string,
): Spot {
  const opened = /closing .*quote/.test(message) ? lastQuote(document) : undefined;
  if (opened !== undefined) return { offset: opened, message: openQuote };
  const begin = text.lastIndexOf('\n', Math.max(0, pos[0] - 1)) + 1;
  return { offset: pos[0], message: syntaxSentence(code, text.slice(begin).split('\n', 1)[0] ?? '') };
}

/** A quotation that never closes is noticed at the end of the text; the clerk must look at its beginning. */
function lastQuote(document: Document): number | undefined {
  let offset: number | undefined;
  visit(document, {
    Scalar: (_, node) => {
      if (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') offset = node.range?.[0];
    },
  });
  return offset;
}
