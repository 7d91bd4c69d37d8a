import type { KeyboardEvent } from 'react';

/** True while an input method is choosing characters: its Enter, Tab, Esc and arrows are not ours. 229 is what older engines send. */
export function composing(event: KeyboardEvent): boolean {
  return event.nativeEvent.isComposing || event.keyCode === 229;
}
