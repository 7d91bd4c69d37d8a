import type { Directory } from '../state/directory.ts';

/** A message as it was typed: names instead of mentions, plain addresses, `& < >` themselves. */
export function asTyped(text: string, { people }: Directory): string {
  return text
    .replace(/<@([UW][A-Z0-9]+)(?:\|([^>]*))?>/g, (token, id: string, label?: string) => {
      const name = people.find((person) => person.id === id)?.name ?? label;
      return name === undefined ? token : `@${name}`;
    })
    .replace(/<((?:https?|mailto|tel):[^|>]+)(?:\|[^>]*)?>/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
