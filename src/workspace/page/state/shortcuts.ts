import { createContext } from 'react';
import type { ShortcutHint } from '../../protocol.ts';

/** The app's shortcuts, for the menus that list them. */
export const ShortcutsContext = createContext<ShortcutHint[]>([]);

export const NO_SHORTCUTS: ShortcutHint[] = [];
