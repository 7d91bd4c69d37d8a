import type { Logger } from 'pino';
import type { Answers } from './answers/types.ts';
import type { People } from './people/index.ts';
import type { Records } from './storage/records.ts';

/** What every feature is handed. */
export interface Services {
  records: Records;
  /** The index in use, which also carries the knowledge it was built from. */
  answers: Answers;
  people: People;
  /** Channel to which digests go, by department code or `supervision`. */
  channels: Record<string, string>;
  clock: () => Date;
  log: Logger;
}
