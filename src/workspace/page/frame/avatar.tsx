import type { Person } from '../../protocol.ts';
import { Icon } from './icon.tsx';

/** A square in the person's colour with the first character of the name; the app wears the plumb line. */
export function Avatar({ role, name }: { role: Person['role']; name: string }) {
  return (
    <span className={`avatar ${role}`} aria-hidden="true">
      {role === 'bot' ? <Icon name="plumb" /> : [...name][0]}
    </span>
  );
}
