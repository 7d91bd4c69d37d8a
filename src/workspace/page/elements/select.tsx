import type { Select } from '@slack/types';
import { useContext } from 'react';
import { copy } from '../copy.ts';
import { DirectoryContext } from '../state/directory.ts';
import { type Choice, choicesOf, keyOf } from './choices.ts';
import { ExternalSelectControl } from './external-select.tsx';
import { LongSelect } from './long-select.tsx';
import { Options } from './options.tsx';
import { useControl } from './use-control.ts';

/** From here on a list is filtered by typing. */
const LONG = 15;

/** One choice: offered by the app while typing, out of a long list, or out of a short one. */
export function SelectControl({ element }: { element: Select }) {
  const choices = choicesOf(element, useContext(DirectoryContext));
  if (element.type === 'external_select') return <ExternalSelectControl element={element} />;
  if (choices.length > LONG) return <LongSelect element={element} choices={choices} />;
  return <ShortSelect element={element} choices={choices} />;
}

/** The browser's own select: it works with keys, touch and screen readers everywhere. */
function ShortSelect({ element, choices }: { element: Select; choices: Choice[] }) {
  const { value, change, attributes } = useControl(element);
  return (
    <select
      className="field select"
      value={keyOf(value)}
      {...attributes}
      onChange={(event) => {
        const choice = choices.find((each) => each.key === event.target.value);
        void change(choice?.value ?? null);
      }}
    >
      <option value="">{element.placeholder?.text ?? copy.elements.choose}</option>
      <Options choices={choices} />
    </select>
  );
}
