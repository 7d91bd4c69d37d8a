import type { Change } from '../../protocol.ts';
import { type Listener, openStream } from './api.ts';

type News = { type: 'open' } | { type: 'lost' } | { type: 'change'; change: Change };

/**
 * Follows a person's changes. A browser keeps six connections to one host, so the tabs of one person share one stream:
 * the tab that holds the lock has it and tells the others; when that one goes, the next takes over.
 */
export function follow(as: string, listener: Listener): () => void {
  const name = `plumbline.stream.${as}`;
  const others = new BroadcastChannel(name);
  const hear = (news: News) => {
    if (news.type === 'change') listener.onChange(news.change);
    else if (news.type === 'open') listener.onOpen();
    else listener.onLost();
  };
  others.onmessage = ({ data }: MessageEvent<News>) => hear(data);
  const tell = (news: News) => {
    hear(news);
    others.postMessage(news);
  };
  const open = () =>
    openStream(as, {
      onOpen: () => tell({ type: 'open' }),
      onLost: () => tell({ type: 'lost' }),
      onChange: (change) => tell({ type: 'change', change }),
    });
  const stop = lead(name, open, listener.onOpen);
  return () => {
    stop();
    others.close();
  };
}

/** Begins as soon as nobody else leads; `onOthers`: somebody does now, and what they told before was missed. */
function lead(name: string, begin: () => () => void, onOthers: () => void): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  const holding = () => {
    const end = begin();
    return new Promise<void>((resolve) => {
      signal.addEventListener('abort', () => {
        end();
        resolve();
      });
    });
  };
  void navigator.locks.request(name, { ifAvailable: true }, (lock) => {
    if (signal.aborted) return undefined;
    if (lock) return holding();
    onOthers();
    // Aborted while waiting, it is no longer wanted.
    navigator.locks.request(name, { signal }, holding).catch(() => {});
    return undefined;
  });
  return () => ended.abort();
}
