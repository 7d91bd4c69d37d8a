import { type Dispatch, useEffect } from 'react';
import type { WorkspaceState } from '../../protocol.ts';
import { copy } from '../copy.ts';
import type { PageAction, Screen } from '../state/page-state.ts';

const FLASH_MS = 2500;

interface Targeting {
  dispatch: Dispatch<PageAction>;
  /** The message must be drawn now. */
  onReach(ts: string): void;
}

/** Brings the message a link asked for into view, its thread open when it is a reply, and lights it for a moment. */
export function useTarget(workspace: WorkspaceState, screen: Screen, { dispatch, onReach }: Targeting) {
  const { target, channel } = screen;
  useEffect(() => {
    if (target === undefined) return;
    const message = workspace.messages.find((each) => each.channel === channel && each.ts === target);
    dispatch({ type: 'arrived' });
    if (!message) return dispatch({ type: 'failure', at: 'composer', reason: copy.link.gone });
    const root = message.thread_ts;
    if (root !== undefined && root !== target) dispatch({ type: 'thread', thread: root });
    onReach(target);
    showMessage(target, () => {});
  }, [target, channel, workspace, dispatch, onReach]);
}

/** Brings a message that is about to be drawn into view and lights it for a moment. */
export function showMessage(ts: string, then: () => void) {
  const node = () => document.querySelector<HTMLElement>(`[data-ts="${CSS.escape(ts)}"]`);
  requestAnimationFrame(() => {
    bring(node());
    // What comes into view on the way is only now measured, and may have moved it.
    requestAnimationFrame(() => {
      bring(node());
      node()?.animate([{ backgroundColor: 'var(--accent-soft)' }, {}], { duration: FLASH_MS });
      then();
    });
  });
}

/** To the middle; what is higher than its list, from the beginning. */
function bring(node: HTMLElement | null) {
  const room = node?.closest('.scroller')?.clientHeight ?? innerHeight;
  node?.scrollIntoView({ block: node.offsetHeight > room ? 'start' : 'center' });
}
