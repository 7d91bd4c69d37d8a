import { type Dispatch, useEffect } from 'react';
import type { Change } from '../../protocol.ts';
import type { Role } from '../copy.ts';
import { fetchState, RETRY_MS } from './api.ts';
import type { PageAction } from './page-state.ts';
import { follow } from './shared-stream.ts';

/** Keeps the chosen person's screen in step with the workspace: state first, then each change, anew after every loss. */
export function useLink(role: Role, dispatch: Dispatch<PageAction>) {
  useEffect(() => {
    let ended = false;
    let latest = 0;
    let loading = false;
    let waiting: Change[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const send = (action: PageAction) => ended || dispatch(action);

    const load = async (): Promise<string | undefined> => {
      const mine = ++latest;
      loading = true;
      try {
        const workspace = await fetchState(role);
        if (mine !== latest) return workspace.me.id;
        send({ type: 'loaded', role, workspace });
        // What arrived while the state was on its way may be newer than it.
        for (const change of waiting) send({ type: 'change', role, change });
        return workspace.me.id;
      } catch (error) {
        if (mine === latest) send({ type: 'link', role, link: 'lost', trouble: (error as Error).message });
        return undefined;
      } finally {
        if (mine === latest) {
          loading = false;
          waiting = [];
        }
      }
    };
    let stop = () => {};
    const listener = {
      onOpen: () => void load(),
      onLost: () => send({ type: 'link', role, link: 'lost' }),
      onChange: (change: Change) => {
        if (loading) waiting.push(change);
        else send({ type: 'change', role, change });
        if (change.type === 'prompts' || change.type === 'channels') void load();
      },
    };
    // Changes are followed by the person's id, which only the first state tells.
    const begin = async () => {
      const id = await load();
      if (ended) return;
      if (id === undefined) timer = setTimeout(begin, RETRY_MS);
      else stop = follow(id, listener);
    };
    void begin();
    return () => {
      ended = true;
      clearTimeout(timer);
      stop();
    };
  }, [role, dispatch]);
}
