import type { Option } from '@slack/types';
import { TextObjectView } from '../text/text-object.tsx';
import { keyOf } from './choices.ts';

interface CheckProps {
  kind: 'checkbox' | 'radio';
  name?: string;
  option: Option;
  checked: boolean;
  onChange(checked: boolean): void;
}

/** One option to tick, with its description. */
export function Check({ kind, name, option, checked, onChange }: CheckProps) {
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
