import type { WebClient } from '@slack/web-api';
import { copy } from '../copy.ts';
import { isOfSlack } from '../hosts.ts';
import { Refusal } from '../refusal.ts';

const MOST_TURNS = 3;

/** Gets an address with our token, and follows where it is sent on to: inside Slack only, so that the token stays there. */
export async function fetchInside(client: WebClient, address: string, signal: AbortSignal): Promise<Response> {
  const headers = { authorization: `Bearer ${client.token}` };
  let url = address;
  for (let turn = 0; turn <= MOST_TURNS; turn += 1) {
    const response = await fetch(url, { headers, redirect: 'manual', signal });
    if (response.status < 300 || response.status > 399) return response;
    await response.body?.cancel();
    url = new URL(response.headers.get('location') ?? '', url).href;
    if (!isOfSlack(url, client.slackApiUrl)) throw new Refusal(copy.fileElsewhere);
  }
  throw new Refusal(copy.fileElsewhere);
}
