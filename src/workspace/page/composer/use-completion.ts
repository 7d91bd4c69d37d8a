import { type KeyboardEvent, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { type Known, type Suggestion, suggest } from './complete.ts';

export interface Completion {
  suggestions: Suggestion[];
  selected: number;
  selectedRef: RefObject<HTMLDivElement | null>;
  moved(caret: number): void;
  close(): void;
  choose(suggestion: Suggestion): void;
  /** True when the key was for the list and is done with. */
  onKeyDown(event: KeyboardEvent): boolean;
}

/** Completion at the caret: arrows move, Enter and Tab choose, Esc closes until the next typed character. */
export function useCompletion(
  text: string,
  { commands, people, absent, shortcuts, onShortcut }: Known & { onShortcut(callbackId: string): unknown },
  put: (text: string, caret: number) => void,
): Completion {
  const [caret, setCaret] = useState(0);
  const [closedFor, setClosedFor] = useState<string>();
  const [selected, setSelected] = useState(0);
  const selectedRef = useRef<HTMLDivElement>(null);
  const suggestions = useMemo(
    () => (closedFor === text ? [] : suggest(text, caret, { commands, people, absent, shortcuts })),
    [text, caret, closedFor, commands, people, absent, shortcuts],
  );
  const at = Math.min(selected, Math.max(0, suggestions.length - 1));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the row scrolls into view when another is selected.
  useEffect(() => void selectedRef.current?.scrollIntoView({ block: 'nearest' }), [at]);

  const close = () => setClosedFor(text);
  const choose = (suggestion: Suggestion) => {
    put(suggestion.text, suggestion.caret);
    setClosedFor(suggestion.text);
    setSelected(0);
    if (suggestion.kind === 'shortcut') void onShortcut(suggestion.key);
  };
  const onKeyDown = (event: KeyboardEvent): boolean => {
    const current = suggestions[at];
    if (!current || event.shiftKey) return false;
    if (event.key === 'ArrowDown') setSelected((at + 1) % suggestions.length);
    else if (event.key === 'ArrowUp') setSelected((at - 1 + suggestions.length) % suggestions.length);
    else if (event.key === 'Escape') close();
    else if (event.key === 'Tab' || (event.key === 'Enter' && !isComplete(current, text))) choose(current);
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  };
  const moved = (next: number) => {
    setCaret(next);
    if (next !== caret) setSelected(0);
  };
  return { suggestions, selected: at, selectedRef, moved, close, choose, onKeyDown };
}

/** A command typed to its last letter is sent by Enter, not completed once more. */
function isComplete(suggestion: Suggestion, text: string): boolean {
  return suggestion.kind === 'command' && suggestion.text.trimEnd() === text;
}
