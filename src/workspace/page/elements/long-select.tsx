import type { Select } from '@slack/types';
import { useState } from 'react';
import { copy } from '../copy.ts';
import { type Choice, keyOf } from './choices.ts';
import { Combobox } from './combobox.tsx';
import { useControl } from './use-control.ts';

/** One choice out of many, filtered by what is typed. */
export function LongSelect({ element, choices }: { element: Select; choices: Choice[] }) {
  const { value, busy, change, attributes } = useControl(element);
  const [query, setQuery] = useState('');
  const wanted = query.trim().toLowerCase();
  const shown = choices.filter(({ label }) => label.toLowerCase().includes(wanted));
  return (
    <Combobox
      chosen={choices.filter(({ key }) => key === keyOf(value))}
      placeholder={element.placeholder?.text ?? copy.elements.choose}
      {...{ attributes, query, busy }}
      choices={shown}
      note={shown.length === 0 ? copy.elements.none : undefined}
      onQuery={setQuery}
      onChoose={(choice) => void change(choice.value)}
      onRemove={() => void change(null)}
    />
  );
}
