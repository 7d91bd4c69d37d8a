/** What a person typed, out of Slack's mrkdwn: entities decoded, our own mention and characters without a shape removed, links and mentions as their labels. */
export function readText(text: string, botUser: string): string {
  return text
    .replaceAll(`<@${botUser}>`, ' ')
    .replace(/<([@#!]?)([^|>]*)(?:\|([^>]*))?>/g, (_, sign: string, target: string, label?: string) =>
      sign === '' ? (label ?? target) : (label ?? ''),
    )
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}
