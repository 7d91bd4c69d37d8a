import type { Select } from '@slack/types';
import { useContext } from 'react';
import { copy } from '../copy.ts';
import { DirectoryContext } from '../state/directory.ts';
import { type Choice, choicesOf, keyOf } from './choices.ts';
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
      {grouped(choices).map(({ group, members }) =>
        group === undefined ? (
          members.map(optionOf)
        ) : (
          <optgroup key={group} label={group}>
            {members.map(optionOf)}
          </optgroup>
        ),
      )}
    </select>
  );
}

function optionOf(choice: Choice) {
  return (
    <option key={choice.key} value={choice.key} title={choice.note}>
      {choice.label}
    </option>
  );
}

function grouped(choices: Choice[]): { group: string | undefined; members: Choice[] }[] {
  const groups = [...new Set(choices.map((choice) => choice.group))];
  return groups.map((group) => ({ group, members: choices.filter((choice) => choice.group === group) }));
}
