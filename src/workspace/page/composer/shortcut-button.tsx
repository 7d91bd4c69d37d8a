import type { ShortcutHint } from '../../protocol.ts';
import { copy } from '../copy.ts';
import { Menu } from '../elements/menu.tsx';
import { Icon } from '../frame/icon.tsx';

interface ShortcutButtonProps {
  shortcuts: ShortcutHint[];
  onShortcut(callbackId: string): unknown;
}

/** The lightning beside the box: what the app does from anywhere. */
export function ShortcutButton({ shortcuts, onShortcut }: ShortcutButtonProps) {
  if (shortcuts.length === 0) return null;
  return (
    <Menu
      label={copy.composer.shortcuts}
      face={<Icon name="bolt" />}
      testId="shortcuts"
      items={shortcuts.map(({ callback_id, name, description }) => ({
        ...{ key: callback_id, label: name, note: description },
      }))}
      onChoose={(index) => {
        const chosen = shortcuts[index];
        if (chosen) void onShortcut(chosen.callback_id);
      }}
    />
  );
}
