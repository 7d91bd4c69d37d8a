import type { Inline } from './parts.ts';

/** Reads one `<…>` of Slack: link, mention, broadcast, date. Not a token: undefined, and the `<` is drawn as typed. */
export function token(line: string, at: number): { node: Inline; end: number } | undefined {
  const close = line.indexOf('>', at);
  if (close < 0) return undefined;
  const [target = '', ...rest] = line.slice(at + 1, close).split('|');
  const node = nodeOf(target, decode(rest.join('|')));
  return node && { node, end: close + 1 };
}

/** Slack knows these three entities and no other. */
export function decode(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

function nodeOf(target: string, label: string): Inline | undefined {
  const id = /^[@#]([A-Z0-9]+)$/.exec(target)?.[1];
  if (id) return { kind: target.startsWith('@') ? 'user' : 'channel', id, label };
  if (target.startsWith('!')) return special(target.slice(1), label);
  if (/^(https?|mailto|tel):/i.test(target)) return link(decode(target), label);
  return undefined;
}

function special(target: string, label: string): Inline | undefined {
  if (/^(here|channel|everyone)$/.test(target)) return { kind: 'broadcast', range: target };
  const group = /^subteam\^([A-Z0-9]+)$/.exec(target)?.[1];
  if (group) return { kind: 'usergroup', id: group, label };
  const date = /^date\^(\d+)\^([^^]+)/.exec(target);
  if (date) return { kind: 'date', seconds: Number(date[1]), format: date[2] ?? '', fallback: label };
  return undefined;
}

function link(url: string, label: string): Inline {
  return { kind: 'link', url, label: label || url.replace(/^(mailto|tel):/i, '') };
}
