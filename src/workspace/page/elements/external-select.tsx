import type { ExternalSelect, MultiExternalSelect, PlainTextOption } from '@slack/types';
import { copy } from '../copy.ts';
import { optionChoice } from './choices.ts';
import { Combobox } from './combobox.tsx';
import { useControl } from './use-control.ts';
import { useOffered } from './use-offered.ts';

/** One choice among what the app offers for what was typed. */
export function ExternalSelectControl({ element }: { element: ExternalSelect }) {
  const { value, busy, change, attributes } = useControl(element);
  const offered = useOffered(element);
  return (
    <Combobox
      chosen={value ? [optionChoice(value as PlainTextOption)] : []}
      placeholder={element.placeholder?.text ?? copy.elements.choose}
      attributes={attributes}
      {...offered}
      busy={busy || offered.busy}
      onChoose={(choice) => void change(choice.value)}
      onRemove={() => void change(null)}
    />
  );
}

/** Several choices among what the app offers for what was typed, in the order they were chosen. */
export function MultiExternalSelectControl({ element }: { element: MultiExternalSelect }) {
  const { value, busy, change, attributes } = useControl(element);
  const offered = useOffered(element);
  const chosen = (value as PlainTextOption[]).map((option) => optionChoice(option));
  const keep = (choices: typeof chosen) => void change(choices.map((choice) => choice.value));
  return (
    <Combobox
      several={{ most: element.max_selected_items }}
      chosen={chosen}
      placeholder={element.placeholder?.text ?? copy.elements.choose}
      attributes={attributes}
      {...offered}
      busy={busy || offered.busy}
      onChoose={(choice) => keep([...chosen, choice])}
      onRemove={(choice) => keep(chosen.filter(({ key }) => key !== choice.key))}
    />
  );
}
