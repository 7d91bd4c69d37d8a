import type { Feature } from '../slack/feature.ts';
import { people, peopleMore } from './people.command.ts';
import { personButton, personForm } from './person.modal.ts';

/** Who is who: written down by administrators. */
export const rosterFeature: Feature = {
  name: 'roster',
  commands: [people],
  actions: [peopleMore, personButton],
  modals: [personForm],
};
