import type { WebClient } from '@slack/web-api';
import { copy } from '../copy.ts';
import { isOfSlack } from '../hosts.ts';
import { Refusal } from '../refusal.ts';
import { refusalOf } from '../sender/outcome.ts';
import { type Limits, tooLarge } from './limits.ts';

/** Where the bytes of a file are, and how many. */
export interface Located {
  url: string;
  size: number;
}

interface Owned {
  id: string;
  person: string;
}

/** Asks Slack about a file. Throws a Refusal where it is gone or somebody else's, not ours to read, too large, or not kept by Slack. */
export async function locate(client: WebClient, { id, person }: Owned, limits: Limits): Promise<Located> {
  const { file } = await client.files.info({ file: id }).catch(refused);
  if (file?.user !== person) throw new Refusal(copy.fileGone);
  const { url_private_download: url = '', size = 0 } = file;
  if (size > limits.bytes) throw tooLarge(limits);
  if (!isOfSlack(url, client.slackApiUrl)) throw new Refusal(copy.fileElsewhere);
  return { url, size };
}

const SENTENCES: Record<string, string> = {
  file_not_found: copy.fileGone,
  file_deleted: copy.fileGone,
  missing_scope: copy.fileUnreadable,
};

function refused(error: unknown): never {
  const sentence = SENTENCES[refusalOf(error) ?? ''];
  throw sentence ? new Refusal(sentence) : error;
}
