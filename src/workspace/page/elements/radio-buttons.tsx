import type { RadioButtons } from '@slack/types';
import { useId } from 'react';
import { Check } from './check-box.tsx';
import { keyOf } from './choices.ts';
import { useControl } from './use-control.ts';

export function RadioButtonsControl({ element }: { element: RadioButtons }) {
  const { value, change, attributes } = useControl(element);
  const name = useId();
  return (
    <fieldset className="checks" {...attributes}>
      {element.options.map((option) => (
        <Check
          key={keyOf(option)}
          kind="radio"
          name={name}
          option={option}
          checked={keyOf(value) === keyOf(option)}
          onChange={() => void change(option)}
        />
      ))}
    </fieldset>
  );
}
