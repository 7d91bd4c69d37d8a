import type { Datepicker, DateTimepicker, Timepicker } from '@slack/types';
import { dayOf, timeOf } from '../text/time.ts';
import { Picker } from './picker.tsx';
import { useControl } from './use-control.ts';

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
