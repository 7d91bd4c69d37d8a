import type { Change, Message, WorkspaceState } from '../../protocol.ts';

/** A state with one change applied; the same change twice gives the same state. `prompts` needs the state anew. */
export function applyChange(state: WorkspaceState, change: Change): WorkspaceState {
  switch (change.type) {
    case 'message':
      return { ...state, messages: withMessage(state.messages, change.message) };
    case 'home':
      return { ...state, home: change.view };
    case 'modals':
      return { ...state, modals: change.modals };
    case 'status':
      return { ...state, statuses: withStatus(state.statuses, change.key, change.text) };
    case 'prompts':
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

function withStatus(statuses: Record<string, string>, key: string, text: string): Record<string, string> {
  const { [key]: _, ...others } = statuses;
  return text ? { ...others, [key]: text } : others;
}
