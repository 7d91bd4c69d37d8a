import type { AgentSession, WorkspaceState } from '../../protocol.ts';

/** What an app is doing in a thread, as far as it says so. */
export interface Working {
  text: string | undefined;
  loading: string[] | undefined;
  session: AgentSession | undefined;
}

export function sessionKey({ channel, thread_ts }: { channel: string; thread_ts: string }): string {
  return `${channel}:${thread_ts}`;
}

type Places = Pick<WorkspaceState, 'statuses' | 'loading' | 'sessions'>;

export function workingAt({ statuses, loading, sessions }: Places, key: string): Working {
  return { text: statuses[key], loading: loading[key], session: sessions[key] };
}

/** Whether there is anything to show of it. */
export function isWorking({ text, session }: Working): boolean {
  return text !== undefined || session?.status === 'processing';
}
