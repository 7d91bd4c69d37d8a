/** An address a click may follow: http, https, mailto, tel; anything else (javascript:, data:) is undefined. */
export function followable(url: string): string | undefined {
  return /^(https?:\/\/|mailto:|tel:)/i.test(url) ? url : undefined;
}

/** An image the page may load by itself: its own host or inline data, so that nothing leaves this machine. */
export function loadable(url: string): boolean {
  if (/^data:image\/(png|jpeg|gif|webp);/i.test(url)) return true;
  if (typeof location === 'undefined') return false;
  return URL.canParse(url, location.href) && new URL(url, location.href).origin === location.origin;
}
