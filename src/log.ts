import { type Logger, pino } from 'pino';
import type { Settings } from './config.ts';

/** Lines of JSON on standard error. Callers pass ids, codes and counts, never what people wrote. */
export function makeLog(level: Settings['log']): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination({ fd: 2, sync: true }));
}
