import { useId } from 'react';
import type { Person } from '../../protocol.ts';
import { copy, type Role } from '../copy.ts';
import type { PageState } from '../state/page-state.ts';
import { Avatar } from './avatar.tsx';

const ROLES: Role[] = ['officer', 'contact', 'supervisor'];

/** The switch between the three people; each keeps their own place in the page. */
export function People({ state, onChoose }: { state: PageState; onChoose(role: Role): void }) {
  const known = Object.values(state.screens).find((screen) => screen.workspace)?.workspace?.people ?? [];
  return (
    <fieldset className="people">
      <legend>{copy.rail.people}</legend>
      {ROLES.map((role) => (
        <PersonButton
          key={role}
          role={role}
          person={known.find((person) => person.role === role)}
          chosen={state.role === role}
          onChoose={onChoose}
        />
      ))}
    </fieldset>
  );
}

interface PersonButtonProps {
  role: Role;
  person: Person | undefined;
  chosen: boolean;
  onChoose(role: Role): void;
}

function PersonButton({ role, person, chosen, onChoose }: PersonButtonProps) {
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
