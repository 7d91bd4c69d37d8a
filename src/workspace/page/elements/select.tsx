import type { Select } from '@slack/types';
import { useContext } from 'react';
import { copy } from '../copy.ts';
import { DirectoryContext } from '../state/directory.ts';
import { choicesOf, keyOf } from './choices.ts';
import { Options } from './options.tsx';
import { useControl } from './use-control.ts';

/** One choice, by the browser's own select: it works with keys, touch and screen readers everywhere. */
export function SelectControl({ element }: { element: Select }) {
  const { value, change, attributes } = useControl(element);
  const choices = choicesOf(element, useContext(DirectoryContext));
  const external = element.type === 'external_select';
  return (
    <select
      className="field select"
      value={keyOf(value)}
      {...attributes}
      title={external ? copy.elements.external : undefined}
      disabled={external}
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
