import type { WebClient } from '@slack/web-api';

/** The name of a channel, asked for once; undefined for direct messages and where we may not look. */
export type Places = (channel: string) => Promise<string | undefined>;

export function knownPlaces(client: WebClient): Places {
  const names = new Map<string, Promise<string | undefined>>();
  return (channel) => {
    if (channel.startsWith('D')) return Promise.resolve(undefined);
    const known = names.get(channel) ?? nameOf(client, channel);
    names.set(channel, known);
    // A failed look is not remembered.
    void known.then((name) => name ?? names.delete(channel));
    return known;
  };
}

async function nameOf(client: WebClient, channel: string): Promise<string | undefined> {
  const answer = await client.conversations.info({ channel }).catch(() => undefined);
  return answer?.channel?.name;
}
