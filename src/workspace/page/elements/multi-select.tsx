import type { MultiExternalSelect, MultiSelect } from '@slack/types';
import { useContext, useState } from 'react';
import { copy } from '../copy.ts';
import { DirectoryContext } from '../state/directory.ts';
import { choicesOf, keyOf } from './choices.ts';
import { MultiExternalSelectControl } from './external-select.tsx';
import { useControl } from './use-control.ts';

const FILTER_FROM = 8;

/** Several choices: offered by the app while typing, or out of a list. */
export function MultiSelectControl({ element }: { element: MultiSelect }) {
  if (element.type === 'multi_external_select') return <MultiExternalSelectControl element={element} />;
  return <MultiList element={element} />;
}

/** A list to tick, with a filter once it is long. */
function MultiList({ element }: { element: Exclude<MultiSelect, MultiExternalSelect> }) {
  const { value, change, attributes } = useControl(element);
  const choices = choicesOf(element, useContext(DirectoryContext));
  const [filter, setFilter] = useState('');
  const chosen = (value as unknown[]).map(keyOf);
  const full = element.max_selected_items !== undefined && chosen.length >= element.max_selected_items;
  const shown = choices.filter((choice) => choice.label.includes(filter.trim()));
  return (
    <fieldset className="multi" {...attributes}>
      <legend>
        {element.placeholder?.text ?? copy.elements.choose} · {copy.elements.chosen(chosen.length)}
      </legend>
      {choices.length > FILTER_FROM && (
        <input
          className="field"
          value={filter}
          placeholder={copy.elements.filter}
          aria-label={copy.elements.filter}
          onChange={(event) => setFilter(event.target.value)}
        />
      )}
      <div className="multi-list">
        {shown.map((choice) => (
          <label className="check" key={choice.key}>
            <input
              type="checkbox"
              value={choice.key}
              checked={chosen.includes(choice.key)}
              disabled={full && !chosen.includes(choice.key)}
              onChange={(event) => {
                const next = choices.filter((each) =>
                  each === choice ? event.target.checked : chosen.includes(each.key),
                );
                void change(next.map((each) => each.value));
              }}
            />
            <span>
              {choice.label}
              {choice.note && <small>{choice.note}</small>}
            </span>
          </label>
        ))}
        {shown.length === 0 && <p className="muted">{copy.elements.none}</p>}
      </div>
    </fieldset>
  );
}
