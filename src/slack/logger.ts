import { type Logger as BoltLogger, LogLevel } from '@slack/bolt';
import type { Logger } from 'pino';

const nothing = () => undefined;

/** Says nothing: Slack's libraries log whole bodies and payloads. */
export const silent: BoltLogger = boltLogger({ warn: nothing, error: nothing });

/** Bolt's own warnings and errors by their first sentence only; what comes after may quote what people wrote. */
export function boltLog(log: Logger): BoltLogger {
  return boltLogger({
    warn: (...texts) => log.warn(firstSentence(texts)),
    error: (...texts) => log.error(firstSentence(texts)),
  });
}

function boltLogger(heard: Pick<BoltLogger, 'warn' | 'error'>): BoltLogger {
  return {
    ...heard,
    debug: nothing,
    info: nothing,
    setLevel: nothing,
    setName: nothing,
    getLevel: () => LogLevel.WARN,
  };
}

function firstSentence(texts: unknown[]): string {
  const [first] = texts;
  return typeof first === 'string' ? (first.split(/[.:\n]/)[0] ?? '') : 'Bolt reported an error';
}
