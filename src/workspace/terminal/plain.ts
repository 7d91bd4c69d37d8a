import type { Person } from '../protocol.ts';

/** mrkdwn as text for a terminal: marks dropped, tokens as their labels, entities decoded. */
export function plainText(mrkdwn: string, people: Person[]): string {
  return mrkdwn
    .replace(/<@([A-Z0-9]+)>/g, (_, id: string) => `@${people.find((person) => person.id === id)?.name ?? id}`)
    .replace(/<(https?:[^|>]+)\|([^>]+)>/g, '$2 ($1)')
    .replace(/<([^|>]+)>/g, '$1')
    .replace(/(^|[\s（(：，。；、])([*_~`])(\S(?:[^\n]*?\S)?)\2(?=$|[\s）)：，。；、])/gm, '$1$3')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
