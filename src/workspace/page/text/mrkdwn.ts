import { closing, opens } from '../../text/boundary.ts';
import type { Chunk, Inline } from './parts.ts';
import { decode, token } from './token.ts';

const MARKS = { '*': 'bold', _: 'italic', '~': 'strike' } as const;

/** Reads mrkdwn as Slack draws it, including what Slack leaves literal: Markdown headings, `**bold**`, marks inside Chinese. */
export function parseMrkdwn(source: string): Chunk[] {
  return source
    .split(/```([\s\S]+?)```/)
    .flatMap((part, index) => (index % 2 === 1 ? [preformatted(part)] : paragraphs(part)));
}

function preformatted(part: string): Chunk {
  return { kind: 'pre', text: decode(part.replace(/^\n|\n$/g, '')) };
}

function paragraphs(part: string): Chunk[] {
  const text = part.replace(/^\n|\n$/g, '');
  if (!text) return [];
  if (/^(&gt;|>){3}/.test(text)) return [{ kind: 'quote', children: lines([text.replace(/^(&gt;|>){3} ?/, '')]) }];
  const chunks: { quoted: boolean; lines: string[] }[] = [];
  for (const line of text.split('\n')) {
    const quoted = QUOTE.test(line);
    const last = chunks.at(-1);
    if (last?.quoted === quoted) last.lines.push(line.replace(QUOTE, ''));
    else chunks.push({ quoted, lines: [line.replace(QUOTE, '')] });
  }
  return chunks.map((chunk) => ({ kind: chunk.quoted ? 'quote' : 'lines', children: lines(chunk.lines) }));
}

/** Slack takes the full-width sign for a quote too. */
const QUOTE = /^(?:&gt;|>|\uFF1E) ?/;

function lines(texts: string[]): Inline[] {
  return texts
    .flatMap((text) => text.split('\n'))
    .flatMap((line, index): Inline[] => [...(index > 0 ? [{ kind: 'break' } as const] : []), ...inline(line)]);
}

function inline(line: string): Inline[] {
  const nodes: Inline[] = [];
  let plain = '';
  const flush = () => {
    if (plain) nodes.push({ kind: 'text', text: decode(plain) });
    plain = '';
  };
  for (let at = 0; at < line.length; ) {
    const found = read(line, at);
    if (found) {
      flush();
      nodes.push(found.node);
      at = found.end;
    } else plain += line[at++];
  }
  flush();
  return nodes;
}

function read(line: string, at: number): { node: Inline; end: number } | undefined {
  const char = line[at];
  if (char === '<') return token(line, at);
  if (char === 'h') return bareAddress(line, at);
  if (char === '`') return code(line, at);
  if (char !== '*' && char !== '_' && char !== '~') return undefined;
  if (!opens(line, at)) return undefined;
  const end = closing(line, at);
  if (end === undefined) return undefined;
  return { node: { kind: MARKS[char], children: inline(line.slice(at + 1, end)) }, end: end + 1 };
}

function code(line: string, at: number): { node: Inline; end: number } | undefined {
  const end = opens(line, at) ? closing(line, at) : undefined;
  return end === undefined
    ? undefined
    : { node: { kind: 'code', text: decode(line.slice(at + 1, end)) }, end: end + 1 };
}

function bareAddress(line: string, at: number): { node: Inline; end: number } | undefined {
  if (/[\p{L}\p{N}]/u.test(line[at - 1] ?? '')) return undefined;
  const match = /^https?:\/\/(?:&amp;|[!#-%'-;=?-Z_a-z~])+/.exec(line.slice(at));
  const url = match?.[0].replace(/[.,:;!?')*_~]+$/, '');
  if (!url || /^https?:\/\/$/.test(url)) return undefined;
  return { node: { kind: 'link', url: decode(url), label: decode(url) }, end: at + url.length };
}
