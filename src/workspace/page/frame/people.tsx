import { copy, ROLES, type Role } from '../copy.ts';
import type { PageState } from '../state/page-state.ts';
import { PersonButton } from './person-button.tsx';

/** The switch between the people; each keeps their own place in the page. */
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
