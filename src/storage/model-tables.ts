/** What an optional model says under answers, and messages that are growing in Slack. */
export interface ModelTables {
  explanation: ExplanationRow;
  open_stream: OpenStreamRow;
}

interface ExplanationRow {
  /** The answer it explains. */
  answer: string;
  /** `wanted`, `begun`, or how it ended: `said`, `nothing`, `slow`, `stopped`, `failed`, `lost`. */
  state: string;
  /** For whom, until it has ended: Slack must be told in a channel. */
  asker: string | null;
  /** What made it and what was said, JSON; written before it is said. */
  body: string | null;
  created_at: string;
}

/** A message of ours that grows in Slack: to be ended when the bot is back, should it be killed in between. */
interface OpenStreamRow {
  channel: string;
  ts: string;
}
