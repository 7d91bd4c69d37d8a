import type { ControlState } from './use-control.ts';

/** While a year is typed the browser reports 0002, 0020, 0202: nothing before this is a choice. */
const FIRST_YEAR = 1900;

interface PickerProps {
  kind: 'date' | 'time' | 'datetime-local';
  control: ControlState;
  value: string;
  onPick(text: string): unknown;
}

export function Picker({ kind, control, value, onPick }: PickerProps) {
  return (
    <input
      className="field picker"
      type={kind}
      value={value}
      {...control.attributes}
      onChange={({ target }) => {
        const next = onPick(target.value);
        const typing = kind !== 'time' && target.value !== '' && Number(target.value.slice(0, 4)) < FIRST_YEAR;
        if (typing) control.keep(next);
        else void control.change(next);
      }}
    />
  );
}
