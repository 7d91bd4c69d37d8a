import type { Queued } from '../../storage/outbox.ts';
import { copy } from '../copy.ts';
import { FILE, filePayload } from './file-row.ts';

/** What becomes of a file that Slack does not take: it goes to the person, or words say why it is not there. */
export function otherThanFile(row: Queued, error: string, elsewhere: boolean): Partial<Omit<Queued, 'id'>> {
  const { channel, thread_ts, user, name, text, alt } = filePayload(row);
  const again = { state: 'waiting' as const, attempts: 0, error };
  if (elsewhere && user !== channel && /^[UW]/.test(user)) {
    const direct = { channel: user, user, name, text: `${text}\n${copy.fileNotThere}`, ...(alt && { alt }) };
    return { ...again, method: FILE, payload: JSON.stringify(direct) };
  }
  const words = { channel, text: copy.fileNotSent(name, error), ...(thread_ts && { thread_ts }), unfurl_links: false };
  return { ...again, method: 'chat.postMessage', payload: JSON.stringify(words) };
}
