import type { KnownBlock, PlainTextOption, View } from '@slack/types';

/**
 * What the browser page (and `plumbline say`, and the tests) say to the workspace, under `/local/`:
 *   GET  /local/state?as=USER            → WorkspaceState, what that person may see now
 *   GET  /local/stream?as=USER           → server-sent events, each `data:` a Change
 *   POST /local/act                      ← Act, → ActResult
 *   POST /local/upload?as=USER&name=NAME ← bytes (application/octet-stream), → UploadResult; then `share` or a modal takes the file
 *   GET  /local/files/ID/NAME?as=USER    → the bytes, for who may see them
 *   POST /local/suggest                  ← Suggest, → SuggestResult, what the app offers in an external select
 *   GET  /local/clock                    → { now, offset_ms };  POST ← { at } | { ms } | { reset: true }
 *   GET  /local/faults                   → { faults, … };  POST /local/fault, DELETE /local/faults[/ID]
 *   GET  /local/log?after=ID&limit=N     → { entries, last }
 * USER is a person's id; for the state a role (`officer`) will do too: a page that has just opened knows only the roles.
 * `text` in an Act is what was typed; the workspace escapes `& < >` and turns `@name` into `<@ID>` as Slack's client does.
 * Slack's own methods stand under /api/METHOD, response URLs under /respond/…, and the page at /.
 */
export interface WorkspaceState {
  me: Person;
  people: Person[];
  bot: Person;
  channels: Channel[];
  messages: Message[];
  commands: CommandHint[];
  shortcuts: ShortcutHint[];
  home: View | null;
  /** Open modals of this person, the topmost last. */
  modals: OpenModal[];
  /** `assistant.threads.setSuggestedPrompts`, by channel. */
  prompts: Record<string, { title?: string; prompts: { title: string; message: string }[] }>;
  /** `assistant.threads.setStatus`, by `channel:thread_ts`; empty text removes it. */
  statuses: Record<string, string>;
  /** `loading_messages` of those statuses, to be shown in turn. */
  loading: Record<string, string[]>;
  /** Agent sessions, by `channel:thread_ts`. */
  sessions: Record<string, AgentSession>;
  /** How far the workspace's time is from the real one, in milliseconds. */
  offset_ms: number;
}

export interface Person {
  id: string;
  name: string;
  role: 'officer' | 'contact' | 'supervisor' | 'administrator' | 'bot';
  /** One Chinese sentence: who this is, for the switch. */
  about: string;
}

export interface Channel {
  id: string;
  name: string;
  kind: 'channel' | 'im';
  topic: string;
  members: string[];
  archived?: true;
}

export interface Message {
  ts: string;
  channel: string;
  user: string;
  text: string;
  blocks?: KnownBlock[];
  thread_ts?: string;
  edited?: { ts: string };
  deleted?: true;
  /** Ephemeral: only this person sees it, and it is gone after a reload of the workspace. */
  only?: string;
  /** Emoji names without colons, and who added them. */
  reactions?: { name: string; users: string[] }[];
  files?: SharedFile[];
  streaming_state?: StreamingState;
  pinned?: true;
  /** Who came or went: said by the workspace in that person's name. */
  notice?: true;
  /** A reply that also stands in the channel. */
  broadcast?: true;
}

export type StreamingState = 'in_progress' | 'completed' | 'errored';

/** What an app does in one thread. */
export interface AgentSession {
  channel: string;
  thread_ts: string;
  status: 'active' | 'processing' | 'suspended' | 'closed';
  title?: string;
  /** It is processing, and the app wants to hear of a press on Stop. */
  stoppable: boolean;
}

/** How one block of a streaming message grew: anew (or added at the end), or by text after so many UTF-16 units. */
export type Growth = { at: number; block: KnownBlock } | { at: number; from: number; text: string };

/** A file as it stands in a message or a modal. */
export interface SharedFile {
  id: string;
  name: string;
  title: string;
  /** Bytes. */
  size: number;
  /** Slack's word for the kind: `pdf`, `text`, `binary`. */
  filetype: string;
  /** The page may draw it. */
  image: boolean;
  alt?: string;
  /** It was deleted. */
  gone?: true;
}

/** `reason` is a Chinese sentence for the person. */
export type UploadResult = { ok: true; file: SharedFile } | { ok: false; reason: string };

export interface CommandHint {
  command: string;
  description: string;
  usage_hint?: string;
}

/** A shortcut of the app, as its manifest has it: `global` ones need no place, `message` ones start from a message. */
export interface ShortcutHint {
  name: string;
  type: 'global' | 'message';
  callback_id: string;
  description: string;
}

export interface OpenModal {
  view_id: string;
  view: View;
  /** Errors by block_id from the last submission. */
  errors?: Record<string, string>;
}

export type Change =
  | { type: 'message'; message: Message }
  | { type: 'home'; view: View }
  | { type: 'modals'; modals: OpenModal[] }
  | { type: 'prompts'; channel: string }
  | { type: 'status'; key: string; text: string; loading?: string[] }
  | { type: 'grown'; channel: string; ts: string; growth: Growth[] }
  | { type: 'session'; session: AgentSession }
  /** A channel came, went or changed: the state is to be fetched anew. */
  | { type: 'channels' }
  | { type: 'clock'; offset_ms: number }
  | { type: 'refused'; refusal: Refusal }
  | { type: 'failed'; what: string; reason: string };

/** A call of the app that was refused for what it carried. */
export interface Refusal {
  id: string;
  /** Where it was meant to be seen; empty for views. */
  channel: string;
  /** Web API method, or `respond`. */
  method: string;
  /** Slack's word. */
  error: string;
  /** Slack's words for each place, named by a JSON pointer. */
  problems: { pointer: string; message: string }[];
}

/** The state of one input in a modal or message, as Slack sends it in `view.state.values`. */
export type StateValues = Record<string, Record<string, Record<string, unknown>>>;

export type Act = { as: string } & (
  | { do: 'say'; channel: string; text: string; thread_ts?: string }
  /** Files that were uploaded before, by id, with or without text. */
  | { do: 'share'; channel: string; text: string; files: string[]; thread_ts?: string }
  | { do: 'command'; channel: string; command: string; text: string }
  | {
      do: 'click';
      channel: string;
      ts: string;
      block_id: string;
      action_id: string;
      action: Record<string, unknown>;
      state?: StateValues;
    }
  | {
      do: 'clickHome';
      block_id: string;
      action_id: string;
      action: Record<string, unknown>;
      state?: StateValues;
    }
  | {
      do: 'clickModal';
      view_id: string;
      block_id: string;
      action_id: string;
      action: Record<string, unknown>;
      state: StateValues;
    }
  | { do: 'submit'; view_id: string; state: StateValues }
  | { do: 'close'; view_id: string }
  | { do: 'openHome'; tab: 'home' | 'messages' }
  | { do: 'stop'; channel: string; thread_ts: string }
  | { do: 'rename'; channel: string; thread_ts: string; title: string }
  | { do: 'shortcut'; callback_id: string }
  | { do: 'messageShortcut'; channel: string; ts: string; callback_id: string }
  | { do: 'edit'; channel: string; ts: string; text: string }
  | { do: 'delete'; channel: string; ts: string }
  | { do: 'react'; channel: string; ts: string; name: string; on: boolean }
  | { do: 'pin'; channel: string; ts: string; on: boolean }
  | { do: 'invite'; channel: string; user: string }
);

/** `reason` is a Chinese sentence for the person: the app did not answer, an unknown command, … */
export type ActResult = { ok: true; ts?: string } | { ok: false; reason: string };

/** Where an element stands: in a message, in an open modal, or in the home tab of the person. */
export type Where = { channel: string; ts: string } | { view_id: string } | { home: true };

/** What a person has typed into an external select so far. */
export type Suggest = { as: string; block_id: string; action_id: string; value: string } & Where;

export type SuggestResult =
  | { ok: true; options: PlainTextOption[] }
  | { ok: true; option_groups: { label: { type: 'plain_text'; text: string }; options: PlainTextOption[] }[] }
  | { ok: false; reason: string };
