/** To the box of the channel or of the open thread: where people are who have nothing else to do. */
export function toComposer(of: 'channel' | 'thread' = 'channel'): void {
  const box = of === 'thread' ? 'thread-composer' : 'composer';
  document.querySelector<HTMLElement>(`[data-testid=${box}]`)?.focus();
}

/** To a message in the channel whose thread is closed; nothing scrolls for it. */
export function toMessage(ts: string): void {
  const message = document.querySelector(`.desk [data-ts="${CSS.escape(ts)}"]`);
  const target = message?.querySelector<HTMLElement>('[data-testid=replies], [data-testid=message-menu]');
  if (target) target.focus({ preventScroll: true });
  else toComposer();
}

/** To the button that opened the panel; on a phone the rail is away, and with it that button. */
export function toPanelOpener(): void {
  const openers = document.querySelectorAll<HTMLElement>('[data-testid=panel-open], .rail-open');
  [...openers].find((each) => each.checkVisibility({ visibilityProperty: true }))?.focus();
}

export function toRailOpener(): void {
  document.querySelector<HTMLElement>('.rail-open')?.focus();
}
