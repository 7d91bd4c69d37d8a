import type { Logger } from 'pino';
import type { Model } from './answers/model/types.ts';
import type { Answers } from './answers/types.ts';
import type { People } from './people/index.ts';
import type { Records } from './storage/records.ts';
import type { Vault } from './tips/vault.ts';

/** Reads what people hand over in forms. */
export interface Files {
  /**
   * The bytes of a file by its id, if it is this person's own: a form names any id. Throws a Refusal in words where
   * they cannot be had: gone, somebody else's, over 10 MB, out of reach.
   */
  read(id: string, person: string): Promise<Buffer>;
}

/** What every feature is handed. */
export interface Services {
  records: Records;
  /** The index in use, which also carries the knowledge it was built from. */
  answers: Answers;
  /** Explains answers, where the office has one. */
  model?: Model;
  people: People;
  files: Files;
  /** Channel to which digests go, by department code or `supervision`. */
  channels: Record<string, string>;
  /** Where confidential tips are sealed; undefined: no public keys are configured, and no tip is taken. */
  tips?: Vault;
  clock: () => Date;
  log: Logger;
}
