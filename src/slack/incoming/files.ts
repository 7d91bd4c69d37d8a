import type { WebClient } from '@slack/web-api';
import type { Files } from '../../services.ts';
import { download } from './download.ts';
import { LIMITS } from './limits.ts';
import { locate } from './locate.ts';
import { patiently } from './patiently.ts';

/** Files as Slack holds them, read with the token of the app. */
export function slackFiles(client: WebClient, limits = LIMITS): Files {
  return {
    read: (id, person) => patiently(async () => download(client, await locate(client, { id, person }, limits), limits)),
  };
}
