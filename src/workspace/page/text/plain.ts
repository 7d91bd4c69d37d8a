import { copy } from '../copy.ts';
import type { Directory } from '../state/directory.ts';
import { parseMrkdwn } from './mrkdwn.ts';
import type { Inline } from './parts.ts';

/** mrkdwn as words for a screen reader: no marks, names instead of ids. */
export function plainText(text: string, directory: Directory): string {
  return parseMrkdwn(text)
    .map((chunk) => (chunk.kind === 'pre' ? chunk.text : chunk.children.map((part) => words(part, directory)).join('')))
    .join(' ');
}

function words(part: Inline, directory: Directory): string {
  switch (part.kind) {
    case 'text':
    case 'code':
      return part.text;
    case 'break':
      return ' ';
    case 'link':
      return part.label;
    case 'user':
      return `@${directory.people.find((person) => person.id === part.id)?.name ?? copy.messages.someone}`;
    case 'channel':
      return `#${directory.channels.find((channel) => channel.id === part.id)?.name ?? part.label}`;
    case 'usergroup':
      return part.label;
    case 'broadcast':
      return copy.blocks.broadcast[part.range] ?? part.range;
    case 'date':
      return part.fallback;
    default:
      return part.children.map((child) => words(child, directory)).join('');
  }
}
