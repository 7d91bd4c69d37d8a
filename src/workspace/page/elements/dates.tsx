import type { Datepicker, DateTimepicker, Timepicker } from '@slack/types';
import { dayOf, timeOf } from '../text/time.ts';
import { useControl } from './use-control.ts';

/** While a year is typed the browser reports 0002, 0020, 0202: nothing before this is a choice. */
const FIRST_YEAR = 1900;

export function DateControl({ element }: { element: Datepicker }) {
  const control = useControl(element);
  return (
    <Picker
      kind="date"
      control={control}
      value={(control.value as string | null) ?? ''}
      onPick={(text) => text || null}
    />
  );
}

export function TimeControl({ element }: { element: Timepicker }) {
  const control = useControl(element);
  return (
    <Picker
      kind="time"
      control={control}
      value={(control.value as string | null) ?? ''}
      onPick={(text) => text || null}
    />
  );
}

/** Slack counts seconds since 1970; the page shows and reads Shanghai time. */
export function DateTimeControl({ element }: { element: DateTimepicker }) {
  const control = useControl(element);
  const seconds = control.value as number | null;
  return (
    <Picker
      kind="datetime-local"
      control={control}
      value={seconds === null ? '' : `${dayOf(seconds)}T${timeOf(seconds)}`}
      onPick={(text) => (text ? Date.parse(`${text}:00+08:00`) / 1000 : null)}
    />
  );
}

interface PickerProps {
  kind: 'date' | 'time' | 'datetime-local';
  control: ReturnType<typeof useControl>;
  value: string;
  onPick(text: string): unknown;
}

function Picker({ kind, control, value, onPick }: PickerProps) {
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
