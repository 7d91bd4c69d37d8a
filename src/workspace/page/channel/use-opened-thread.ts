import { useEffect, useRef } from 'react';
import type { Channel, WorkspaceState } from '../../protocol.ts';

interface Watched {
  workspace: WorkspaceState;
  channel: Channel;
  /** In the app's messages the answer stands in a thread of the question: it opens by itself. */
  enabled: boolean;
  open(ts: string): void;
}

/** Opens the thread in which the app begins to answer what this person has just asked; on a phone it would hide the list. */
export function useOpenedThread({ workspace, channel, enabled, open }: Watched) {
  const newest = workspace.messages.findLast((message) => message.channel === channel.id);
  const seen = useRef(newest?.ts ?? '');
  useEffect(() => {
    if (!newest || newest.ts <= seen.current) return;
    seen.current = newest.ts;
    const thread = newest.thread_ts;
    if (!enabled || !thread || newest.user !== workspace.bot.id || !roomBeside()) return;
    const inThread = workspace.messages.filter((message) => message.thread_ts === thread && message.ts !== thread);
    const root = workspace.messages.find((message) => message.ts === thread);
    if (root?.user === workspace.me.id && inThread.length === 1) open(thread);
  }, [newest, workspace, enabled, open]);
}

/** Neither a narrow window nor the panel leaves room for what nobody asked for. */
function roomBeside(): boolean {
  return matchMedia('(min-width: 1000px)').matches && !document.getElementById('panel');
}
