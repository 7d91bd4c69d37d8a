import { copy } from '../copy.ts';
import type { ShortcutHint } from '../protocol.ts';
import type { Manifest, World } from '../types.ts';

const MOST = 10;
const LENGTHS = { name: 24, description: 150, callback_id: 255 };

type Field = keyof typeof LENGTHS;

export function shortcutsOf(world: World): ShortcutHint[] {
  return world.manifest?.features?.shortcuts ?? [];
}

/** Throws one sentence for shortcuts that Slack would not take in a manifest. */
export function checkShortcuts(manifest: Manifest | undefined): void {
  const shortcuts = manifest?.features?.shortcuts ?? [];
  if (shortcuts.length > MOST) throw new Error(copy.manyShortcuts(MOST));
  const seen = new Set<string>();
  for (const shortcut of shortcuts) {
    checkOne(shortcut);
    if (seen.has(shortcut.callback_id)) throw new Error(copy.sameShortcut(shortcut.callback_id));
    seen.add(shortcut.callback_id);
  }
}

function checkOne(shortcut: ShortcutHint): void {
  if (!['global', 'message'].includes(shortcut.type)) throw new Error(copy.shortcutKind(shortcut.name));
  for (const [field, most] of Object.entries(LENGTHS) as [Field, number][]) {
    const length = [...String(shortcut[field] ?? '')].length;
    if (length < 1 || length > most) throw new Error(copy.longShortcut(shortcut.name, field, most));
  }
}
