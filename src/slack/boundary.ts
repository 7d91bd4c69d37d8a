import type { Logger } from 'pino';
import { copy } from './copy.ts';
import { Refusal } from './refusal.ts';
import { type Reply, reply, whisper } from './reply.ts';
import { shortId } from './short-id.ts';

/**
 * The one place where errors of features end: a Refusal is shown as it is, anything else as a short id that
 * stands in the log beside the stack. Error messages may quote what people wrote, so they are not logged.
 */
export async function boundary(what: string, log: Logger, work: () => Promise<Reply>): Promise<Reply> {
  try {
    return await work();
  } catch (error) {
    return reply(whisper(sentenceOf(what, log, error)));
  }
}

/** What the person reads of an error: a Refusal's own sentence, or a short id. */
export function sentenceOf(what: string, log: Logger, error: unknown): string {
  return error instanceof Refusal ? error.message : incident(what, log, error);
}

/** Logs what broke under a short id; the sentence that tells the person the id. */
function incident(what: string, log: Logger, error: unknown): string {
  const id = incidentId();
  log.error({ id, what, error: (error as Error)?.name, at: stackOf(error) }, 'a feature failed');
  return copy.crashed(id);
}

export function incidentId(): string {
  return shortId('E', 5);
}

/** The frames without the first line, which holds the message. */
function stackOf(error: unknown): string[] {
  if (!(error instanceof Error) || !error.stack) return [];
  return error.stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim())
    .slice(0, 8);
}
