/** Run inside the page: notes for every message the frame after which it stood on the screen, as epoch milliseconds. */
export function follow(): void {
  const seen = new Map<string, number>();
  const waiting = new Map<string, (at: number) => void>();
  const note = (node: Element) => {
    const ts = node.getAttribute('data-ts');
    if (!ts || seen.has(ts)) return;
    seen.set(ts, 0);
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      // A message to oneself sent in a frame arrives once that frame is painted.
      channel.port1.onmessage = () => {
        const at = performance.timeOrigin + performance.now();
        seen.set(ts, at);
        waiting.get(ts)?.(at);
      };
      channel.port2.postMessage(null);
    });
  };
  new MutationObserver((changes) => {
    for (const change of changes)
      for (const node of change.addedNodes)
        if (node instanceof Element) for (const each of [node, ...node.querySelectorAll('[data-ts]')]) note(each);
  }).observe(document.body, { childList: true, subtree: true });
  const drawn = (ts: string) =>
    new Promise<number>((resolve) => {
      const at = seen.get(ts);
      if (at) resolve(at);
      else waiting.set(ts, resolve);
    });
  Object.assign(globalThis, { drawn });
}

/** Run inside the page: scrolls up through so many messages, 150 px a frame; the longest gap between two frames in ms. */
export function scroll(messages: number): Promise<number> {
  const list = document.querySelector<HTMLElement>('[data-testid="message-list"]');
  if (!list) throw new Error('no list');
  const drawn = list.querySelectorAll('[data-ts]');
  // Asking a message itself where it stands would make the browser lay out what it may skip.
  const first = drawn[Math.max(0, drawn.length - messages)]?.closest('.chunk');
  return new Promise((resolve) => {
    let worst = 0;
    let before = performance.now();
    let still = 0;
    const step = (at: number) => {
      worst = Math.max(worst, at - before);
      before = at;
      const top = list.scrollTop;
      list.scrollTop = top - 150;
      still = list.scrollTop === top ? still + 1 : 0;
      if (still > 5 || (first && first.getBoundingClientRect().top > 0)) resolve(worst);
      else requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  });
}
