import { type Dispatch, useEffect } from 'react';
import type { PageAction, PageState } from './page-state.ts';
import { readPlace, writePlace } from './place.ts';

/** Keeps person and channel in the address, so that a reload and the back button find them again. */
export function usePlace({ role, screens }: PageState, dispatch: Dispatch<PageAction>) {
  const channel = screens[role].channel;
  useEffect(() => {
    const now = readPlace(location);
    const linked = location.pathname !== '/';
    if (!linked && now.role === role && now.channel === channel) return;
    // The first channel is the page's own choice: going back must not stop there.
    const chosen = now.channel !== undefined && channel !== undefined && !linked;
    history[chosen ? 'pushState' : 'replaceState'](null, '', `/${writePlace(channel ? { role, channel } : { role })}`);
  }, [role, channel]);
  useEffect(() => {
    const follow = () => {
      const place = readPlace(location);
      dispatch({ type: 'person', role: place.role });
      if (place.channel) dispatch({ ...place, type: 'channel', channel: place.channel });
    };
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, [dispatch]);
}
