import { type KeyboardEvent, useContext, useEffect, useRef, useState } from 'react';
import type { Message } from '../../protocol.ts';
import { composing } from '../composer/keys.ts';
import { copy } from '../copy.ts';
import { ActContext } from '../state/act-context.ts';
import { DirectoryContext } from '../state/directory.ts';
import { draft, keepDraft } from '../state/kept.ts';
import { asTyped } from '../text/typed.ts';
import type { Editing } from './use-editing.ts';

interface MessageEditProps {
  message: Message;
  editing: Editing;
  onDone(): void;
}

/** A message being changed in its place: Enter saves, Shift+Enter breaks the line, Esc leaves it as it was. */
export function MessageEdit({ message, editing, onDone }: MessageEditProps) {
  const { as, act, fail } = useContext(ActContext);
  const directory = useContext(DirectoryContext);
  const [before] = useState(() => asTyped(message.text, directory));
  const { place, asked } = editing;
  const [text, setText] = useState(() => draft(place) || before);
  const [busy, setBusy] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!asked) return;
    keepDraft(place, before);
    box.current?.focus();
    box.current?.setSelectionRange(before.length, before.length);
  }, [asked, place, before]);

  const { channel, ts } = message;
  const save = async () => {
    if (busy || !text.trim()) return;
    if (text === before) return onDone();
    setBusy(true);
    const result = await act({ as, do: 'edit', channel, ts, text });
    setBusy(false);
    fail(ts, result.ok ? undefined : result.reason);
    if (result.ok) onDone();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (composing(event)) return;
    if (event.key === 'Escape') onDone();
    else if (event.key === 'Enter' && !event.shiftKey) void save();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="message-edit">
      <textarea
        ref={box}
        className="field"
        rows={Math.min(8, text.split('\n').length)}
        value={text}
        aria-label={copy.menu.editing}
        data-testid="message-edit"
        onChange={({ target }) => {
          setText(target.value);
          keepDraft(place, target.value);
        }}
        onKeyDown={onKeyDown}
      />
      <div className="row">
        <button
          type="button"
          className="button primary"
          disabled={!text.trim()}
          aria-busy={busy}
          data-testid="edit-save"
          onClick={() => void save()}
        >
          {copy.menu.save}
        </button>
        <button type="button" className="button" onClick={onDone}>
          {copy.menu.cancel}
        </button>
        <span className="hint">{copy.menu.editHint}</span>
      </div>
    </div>
  );
}
