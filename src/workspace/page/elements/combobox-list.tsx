import { type RefObject, useEffect, useRef } from 'react';
import type { Choice } from './choices.ts';
import { Floating } from './floating.tsx';

interface ComboboxListProps {
  id: string;
  anchor: RefObject<HTMLElement | null>;
  choices: Choice[];
  several?: object;
  active: number;
  note: string | undefined;
  failed?: boolean;
  placeholder: string;
  isChosen(choice: Choice): boolean;
  onChoose(choice: Choice): void;
}

/** The list below the box; the focus stays in the box, which names the active row. */
export function ComboboxList(props: ComboboxListProps) {
  const { id, anchor, choices, several, active, note, failed, placeholder, isChosen, onChoose } = props;
  const row = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the row scrolls into view when another is active.
  useEffect(() => void row.current?.scrollIntoView({ block: 'nearest' }), [active]);
  return (
    <Floating anchor={anchor} wide className="combobox-list" data-testid="combobox-list">
      <div id={id} role="listbox" aria-label={placeholder} aria-multiselectable={several ? true : undefined}>
        {choices.map((choice, index) => (
          <div key={choice.key} role="presentation">
            {choice.group !== undefined && choice.group !== choices[index - 1]?.group && (
              <div className="group" role="presentation">
                {choice.group}
              </div>
            )}
            <div
              ref={index === active ? row : undefined}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              className={index === active ? 'active' : undefined}
              aria-selected={isChosen(choice)}
              data-testid="combobox-option"
              // Pressing must not take the focus out of the box.
              onMouseDown={(event) => {
                event.preventDefault();
                onChoose(choice);
              }}
            >
              {choice.label}
              {choice.note && <small>{choice.note}</small>}
            </div>
          </div>
        ))}
      </div>
      {note && (
        <p className={failed ? 'error' : 'muted'} role={failed ? 'alert' : 'status'} data-testid="combobox-note">
          {note}
        </p>
      )}
    </Floating>
  );
}
