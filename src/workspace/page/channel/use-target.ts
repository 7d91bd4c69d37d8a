import { type Dispatch, useEffect } from 'react';
import type { WorkspaceState } from '../../protocol.ts';
import type { PageAction, Screen } from '../state/page-state.ts';

const FLASH_MS = 2500;

/** Brings the message a link asked for into view, its thread open when it is a reply, and lights it for a moment. */
export function useTarget(workspace: WorkspaceState, screen: Screen, dispatch: Dispatch<PageAction>) {
  const { target, channel } = screen;
  useEffect(() => {
    if (target === undefined) return;
    const message = workspace.messages.find((each) => each.channel === channel && each.ts === target);
    dispatch({ type: 'arrived' });
    if (!message) return;
    const root = message.thread_ts;
    if (root !== undefined && root !== target) dispatch({ type: 'thread', thread: root });
    requestAnimationFrame(() => show(target));
  }, [target, channel, workspace, dispatch]);
}

function show(ts: string) {
  const node = document.querySelector<HTMLElement>(`[data-ts="${CSS.escape(ts)}"]`);
  node?.scrollIntoView({ block: 'center' });
  node?.animate([{ backgroundColor: 'var(--accent-soft)' }, {}], { duration: FLASH_MS });
}
