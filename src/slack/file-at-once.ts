import type { WebClient } from '@slack/web-api';
import type { SentFile } from './reply.ts';
import { complete } from './sender/complete.ts';
import { conversation } from './sender/conversation.ts';
import { outcomeOf } from './sender/outcome.ts';
import { upload } from './sender/upload.ts';

interface Sent {
  user: string;
  text: string;
  file: SentFile;
}

/** Sends a file to the direct message with a person, past the outbox, once. Why it did not go; undefined when it did. */
export async function fileAtOnce(client: WebClient, { user, text, file }: Sent): Promise<string | undefined> {
  try {
    const channel = await conversation(client, user);
    const up = await upload(client, { ...file, bytes: Buffer.from(file.bytes) });
    const end = 'failed' in up ? up.failed : await complete(client, up.id, { channel, text, name: file.name });
    return end?.kind === 'sent' ? undefined : reasonOf(end);
  } catch (error) {
    return reasonOf(outcomeOf(error));
  }
}

function reasonOf(outcome: ReturnType<typeof outcomeOf> | undefined): string {
  return outcome && 'error' in outcome ? outcome.error : (outcome?.kind ?? 'unknown');
}
