import type { Role } from '../copy.ts';

const key = (role: Role) => `plumbline.read.${role}`;

/** Read marks outlive a reload; a browser that keeps nothing only shows more as unread. */
export function loadRead(role: Role): Record<string, string> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key(role)) ?? '{}');
    return kept && typeof kept === 'object' ? (kept as Record<string, string>) : {};
  } catch {
    return {};
  }
}

export function keepRead(role: Role, read: Record<string, string>) {
  try {
    localStorage.setItem(key(role), JSON.stringify(read));
  } catch {
    // Private windows may refuse; nothing else depends on it.
  }
}

const drafts = new Map<string, string>();

/** What stands half-written in a box, by person and place; gone with the page. */
export function draft(place: string): string {
  return drafts.get(place) ?? '';
}

export function keepDraft(place: string, text: string) {
  if (text) drafts.set(place, text);
  else drafts.delete(place);
}
