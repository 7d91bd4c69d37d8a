import { failures } from './copy.ts';

/** One Chinese sentence for what went wrong with a file: what it was and what to do. */
export function failureSentence(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string };
  if (code === 'ENOSPC' || code === 'SQLITE_FULL' || code === 'SQLITE_IOERR_WRITE') return failures.diskFull;
  if (code === 'EACCES' || code === 'EPERM') return failures.noAccess;
  if (code?.startsWith('SQLITE_')) return failures.database(code);
  if (code) return failures.unreadable(code);
  return message ?? failures.unreadable(String(error));
}
