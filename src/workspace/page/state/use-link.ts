import { type Dispatch, useEffect } from 'react';
import type { Change } from '../../protocol.ts';
import type { Role } from '../copy.ts';
import { fetchState, follow } from './api.ts';
import type { PageAction } from './page-state.ts';

/** Keeps the chosen person's screen in step with the workspace: state first, then each change, anew after every loss. */
export function useLink(role: Role, dispatch: Dispatch<PageAction>) {
  useEffect(() => {
    let ended = false;
    let loading = 0;
    let waiting: Change[] = [];
    const send = (action: PageAction) => ended || dispatch(action);

    const load = async () => {
      const mine = ++loading;
      try {
        const workspace = await fetchState(role);
        if (mine !== loading) return;
        send({ type: 'loaded', role, workspace });
        loading = 0;
        // What arrived while the state was on its way may be newer than it.
        for (const change of waiting) send({ type: 'change', role, change });
        waiting = [];
      } catch (error) {
        if (mine === loading) send({ type: 'link', role, link: 'lost', trouble: (error as Error).message });
      }
    };
    const stop = follow(role, {
      onOpen: () => void load(),
      onLost: () => send({ type: 'link', role, link: 'lost' }),
      onChange: (change) => {
        if (loading) waiting.push(change);
        else send({ type: 'change', role, change });
        if (change.type === 'prompts') void load();
      },
    });
    return () => {
      ended = true;
      stop();
    };
  }, [role, dispatch]);
}
