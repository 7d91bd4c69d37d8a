import { useEffect, useId, useRef, useState } from 'react';
import { copy } from '../copy.ts';
import { Icon } from '../frame/icon.tsx';
import type { Choice } from './choices.ts';
import { ComboboxList } from './combobox-list.tsx';
import { useComboboxKeys } from './use-combobox-keys.ts';
import type { ControlState } from './use-control.ts';

export interface ComboboxProps {
  choices: Choice[];
  chosen: Choice[];
  /** More than one, at most so many. */
  several?: { most: number | undefined };
  placeholder: string;
  attributes: ControlState['attributes'];
  query: string;
  busy: boolean;
  /** Stands in the list when there is nothing to choose. */
  note: string | undefined;
  failed?: boolean;
  onQuery(query: string): void;
  onChoose(choice: Choice): void;
  onRemove(choice: Choice): void;
}

/** A box to type in, and a list by the ARIA combobox pattern: arrows move, Enter chooses, Esc closes. */
export function Combobox(props: ComboboxProps) {
  const { choices, chosen, several, placeholder, attributes, query, busy, onQuery, onChoose } = props;
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  // What is typed next takes the place of what is chosen.
  useEffect(() => {
    if (!open && document.activeElement === input.current) input.current?.select();
  }, [open]);
  const isChosen = ({ key }: Choice) => chosen.some((each) => each.key === key);
  const show = () => {
    if (open) return;
    setOpen(true);
    onQuery('');
  };
  const hide = () => {
    setOpen(false);
    keys.reset();
  };
  const onRemove = (choice: Choice) => {
    // What takes it out goes with it.
    input.current?.focus();
    props.onRemove(choice);
  };
  const choose = (choice: Choice) => {
    if (several && isChosen(choice)) onRemove(choice);
    else if (!several?.most || chosen.length < several.most) onChoose(choice);
    hide();
  };
  const keys = useComboboxKeys({ choices, open, show, hide, choose });
  const [single] = several ? [] : chosen;
  return (
    <div className="combobox" ref={box}>
      {several && chosen.map((choice) => <Pick key={choice.key} choice={choice} onRemove={onRemove} />)}
      <input
        {...attributes}
        ref={input}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={open ? list : undefined}
        aria-activedescendant={open && choices[keys.active] ? `${list}-${keys.active}` : undefined}
        aria-busy={busy || undefined}
        value={open ? query : (single?.label ?? '')}
        placeholder={
          single?.label ?? (several && chosen.length > 0 ? copy.elements.chosen(chosen.length) : placeholder)
        }
        onChange={({ target }) => {
          setOpen(true);
          keys.reset();
          onQuery(target.value);
        }}
        onClick={show}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onBlur={hide}
        onKeyDown={(event) => {
          const last = chosen.at(-1);
          if (event.key === 'Backspace' && several && query === '' && last) onRemove(last);
          else keys.onKeyDown(event);
        }}
      />
      {busy && <span className="spinner" aria-hidden="true" />}
      {single && <Clear choice={single} onRemove={onRemove} />}
      {open && (
        <ComboboxList {...props} id={list} anchor={box} active={keys.active} isChosen={isChosen} onChoose={choose} />
      )}
    </div>
  );
}

/** One of several, with a way to take it out again. */
function Pick({ choice, onRemove }: { choice: Choice; onRemove(choice: Choice): void }) {
  return (
    <span className="pick" data-testid="pick">
      {choice.label}
      <Clear choice={choice} onRemove={onRemove} />
    </span>
  );
}

function Clear({ choice, onRemove }: { choice: Choice; onRemove(choice: Choice): void }) {
  return (
    <button
      type="button"
      className="clear"
      aria-label={copy.elements.remove(choice.label)}
      onClick={() => onRemove(choice)}
    >
      <Icon name="close" />
    </button>
  );
}
