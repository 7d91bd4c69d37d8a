/** The user id in a mention as Slack hands it over: <@U012AB3CD> or <@U012AB3CD|name>. */
export function mentioned(text: string): string | undefined {
  return /^<@([UW][A-Z0-9]+)(?:\|[^>]*)?>$/.exec(text.trim())?.[1];
}
