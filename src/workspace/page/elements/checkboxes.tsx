import type { Checkboxes, Option } from '@slack/types';
import { Check } from './check-box.tsx';
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
