import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import type { ActResult, CommandHint, Person, ShortcutHint } from '../../protocol.ts';
import { copy } from '../copy.ts';
import { Attach } from '../files/attach.tsx';
import { choose } from '../files/chosen.ts';
import { ChosenList } from '../files/chosen-list.tsx';
import { useChosen } from '../files/use-chosen.ts';
import { Icon } from '../frame/icon.tsx';
import { draft, keepDraft } from '../state/kept.ts';
import { commandBeing } from './complete.ts';
import { CompletionList } from './completion-list.tsx';
import { composing } from './keys.ts';
import { Notes } from './notes.tsx';
import { ShortcutButton } from './shortcut-button.tsx';
import { useCompletion } from './use-completion.ts';

interface ComposerProps {
  /** Names the draft: person, channel and thread. */
  place: string;
  label: string;
  placeholder: string;
  testId: string;
  commands: CommandHint[];
  people: Person[];
  absent: Person[];
  /** Global ones. */
  shortcuts: ShortcutHint[];
  /** Text another part of the page puts into the box; a new object puts it in again. */
  fill?: { text: string } | undefined;
  /** The text has been taken over. */
  onFilled?: (() => void) | undefined;
  failure: string | undefined;
  onDismiss(): void;
  onSend(text: string): Promise<ActResult | undefined>;
  onShortcut(callbackId: string): unknown;
}

/** The message box: Enter sends, Shift+Enter breaks the line, `/` and `@` complete, and what failed comes back into it. */
export function Composer(props: ComposerProps) {
  const { place, onSend, fill } = props;
  const [text, setText] = useState(() => draft(place));
  const [pending, setPending] = useState<string[]>([]);
  const box = useRef<HTMLTextAreaElement>(null);
  const listId = useId();
  const put = (next: string, caret = next.length) => {
    setText(next);
    keepDraft(place, next);
    requestAnimationFrame(() => box.current?.setSelectionRange(caret, caret));
  };
  const completion = useCompletion(text, props, put);
  const { files } = useChosen(place);
  const empty = !text.trim() && files.length === 0;

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new fill puts text in.
  useLayoutEffect(() => {
    if (!fill) return;
    put(fill.text);
    box.current?.focus();
    props.onFilled?.();
  }, [fill]);

  const send = async () => {
    const sent = text;
    if (empty || files.some(({ progress }) => progress !== undefined)) return;
    put('');
    completion.close();
    setPending((all) => [...all, sent]);
    const result = await onSend(sent);
    setPending((all) => all.filter((each) => each !== sent));
    if (result?.ok === false && !draft(place)) put(sent);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (composing(event) || completion.onKeyDown(event)) return;
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    void send();
  };

  const dismiss = () => {
    props.onDismiss();
    box.current?.focus();
  };

  const being = commandBeing(text, props.commands);
  const open = completion.suggestions.length > 0;
  return (
    <form
      className="composer"
      onSubmit={(event) => {
        event.preventDefault();
        box.current?.focus();
        void send();
      }}
    >
      {open && (
        <CompletionList
          id={listId}
          suggestions={completion.suggestions}
          selected={completion.selected}
          selectedRef={completion.selectedRef}
          onChoose={completion.choose}
        />
      )}
      <Notes pending={pending} failure={props.failure} being={being} onDismiss={dismiss} />
      <ChosenList place={place} />
      <div className="composer-box">
        <Attach place={place} testId={`${props.testId}-attach`} />
        <textarea
          ref={box}
          value={text}
          rows={Math.min(8, text.split('\n').length)}
          placeholder={props.placeholder}
          aria-label={props.label}
          aria-autocomplete="list"
          aria-controls={open ? listId : undefined}
          aria-activedescendant={open ? `${listId}-${completion.selected}` : undefined}
          data-testid={props.testId}
          enterKeyHint="send"
          onChange={({ target }) => {
            setText(target.value);
            keepDraft(place, target.value);
            completion.moved(target.selectionStart);
          }}
          onSelect={({ currentTarget }) => completion.moved(currentTarget.selectionStart)}
          onPaste={(event) => {
            const { files: pasted } = event.clipboardData;
            // Office programs add a picture of the text that is copied.
            if (pasted.length === 0 || event.clipboardData.getData('text/plain')) return;
            event.preventDefault();
            choose(place, pasted);
          }}
          onBlur={completion.close}
          onKeyDown={onKeyDown}
        />
        <ShortcutButton shortcuts={props.shortcuts} onShortcut={props.onShortcut} />
        <button
          type="submit"
          className="send"
          aria-label={copy.composer.send}
          title={copy.composer.hint}
          disabled={empty}
          data-testid={`${props.testId}-send`}
        >
          <Icon name="send" />
        </button>
      </div>
    </form>
  );
}
