import { useId } from 'react';
import type { Person } from '../../protocol.ts';
import { copy, type Role } from '../copy.ts';
import { Avatar } from './avatar.tsx';

interface PersonButtonProps {
  role: Role;
  person: Person | undefined;
  chosen: boolean;
  onChoose(role: Role): void;
}

/** One person of the switch; who that is shows on hover and focus. */
export function PersonButton({ role, person, chosen, onChoose }: PersonButtonProps) {
  const about = useId();
  return (
    <div className="person-slot">
      <button
        type="button"
        className="person"
        aria-pressed={chosen}
        aria-describedby={person && about}
        data-testid="person"
        data-person={role}
        onClick={() => onChoose(role)}
      >
        <Avatar role={role} name={person?.name ?? copy.roles[role]} />
        <span className="person-name">{person?.name ?? copy.roles[role]}</span>
        {person && person.name !== copy.roles[role] && <span className="person-role">{copy.roles[role]}</span>}
      </button>
      {person && (
        <span className="about" role="tooltip" id={about}>
          {person.about}
        </span>
      )}
    </div>
  );
}
