import type { Checkboxes, Option, RadioButtons } from '@slack/types';
import { useId } from 'react';
import { TextObjectView } from '../text/text-object.tsx';
import { keyOf } from './choices.ts';
import { useControl } from './use-control.ts';

export function CheckboxesControl({ element }: { element: Checkboxes }) {
  const { value, change, attributes } = useControl(element);
  const chosen = (value as Option[]).map(keyOf);
  return (
    <fieldset className="checks" {...attributes}>
      {element.options.map((option) => (
        <Check
          key={keyOf(option)}
          kind="checkbox"
          option={option}
          checked={chosen.includes(keyOf(option))}
          onChange={(checked) =>
            void change(element.options.filter((each) => (each === option ? checked : chosen.includes(keyOf(each)))))
          }
        />
      ))}
    </fieldset>
  );
}

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

interface CheckProps {
  kind: 'checkbox' | 'radio';
  name?: string;
  option: Option;
  checked: boolean;
  onChange(checked: boolean): void;
}

function Check({ kind, name, option, checked, onChange }: CheckProps) {
  return (
    <label className="check">
      <input
        type={kind}
        name={name}
        value={keyOf(option)}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>
        <TextObjectView text={option.text} />
        {option.description && <small>{option.description.text}</small>}
      </span>
    </label>
  );
}
