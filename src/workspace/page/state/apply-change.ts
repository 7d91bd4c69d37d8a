import type { Change, Message, WorkspaceState } from '../../protocol.ts';
import { grown } from './grown.ts';
import { sessionKey } from './working.ts';

/** A state with one change applied; the same change twice gives the same state. `prompts` and `channels` need the state anew. */
export function applyChange(state: WorkspaceState, change: Change): WorkspaceState {
  switch (change.type) {
    case 'message':
      return { ...state, messages: withMessage(state.messages, change.message) };
    case 'home':
      return { ...state, home: change.view };
    case 'modals':
      return { ...state, modals: change.modals };
    case 'status':
      return {
        ...state,
        statuses: withEntry(state.statuses, change.key, change.text || undefined),
        loading: withEntry(state.loading, change.key, change.loading),
      };
    case 'grown':
      return { ...state, messages: grown(state.messages, change) };
    case 'session':
      return { ...state, sessions: { ...state.sessions, [sessionKey(change.session)]: change.session } };
    case 'clock':
      return { ...state, offset_ms: change.offset_ms };
    case 'prompts':
    case 'channels':
    case 'refused':
    case 'failed':
      return state;
  }
}

function withMessage(messages: Message[], message: Message): Message[] {
  const at = messages.findIndex((each) => each.ts === message.ts && each.channel === message.channel);
  if (at >= 0) return message.deleted ? messages.toSpliced(at, 1) : messages.with(at, message);
  if (message.deleted) return messages;
  const after = messages.findLastIndex((each) => each.ts <= message.ts);
  return messages.toSpliced(after + 1, 0, message);
}

function withEntry<T>(entries: Record<string, T>, key: string, value: T | undefined): Record<string, T> {
  const { [key]: _, ...others } = entries;
  return value === undefined ? others : { ...others, [key]: value };
}
