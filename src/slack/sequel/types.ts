import type { AnyChunk, KnownBlock } from '@slack/types';

/** What goes on under a message of ours after it was sent: said bit by bit, and a person may stop it. */
export interface Sequel {
  /** For whom it is; Slack must be told in a channel. */
  user: string;
  /** Says its piece. What it throws is logged by name and said to nobody. */
  perform(stage: Stage): Promise<void>;
}

export interface Stage {
  /** Aborted when the person presses Stop (reason `stopped`), or the bot ends (reason `ending`). */
  signal: AbortSignal;
  /** Says more. The first words open the message; before, only the status is seen. */
  add(...chunks: AnyChunk[]): Promise<void>;
  /** Ends the message, with last words and blocks below; nothing where none was opened. */
  end(chunks: AnyChunk[], blocks: KnownBlock[]): Promise<void>;
}

export const STOPPED = 'stopped';
export const ENDING = 'ending';

/** Where a message of ours stands, and in which thread what follows it is said. */
export interface Place {
  channel: string;
  thread_ts: string;
}
