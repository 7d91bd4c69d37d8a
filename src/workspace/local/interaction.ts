import { teamOf } from '../state/accounts.ts';
import { personById } from '../state/channels.ts';
import { APP, TEAM, TEAM_DOMAIN } from '../state/ids.ts';
import type { Json, World } from '../types.ts';

/** The fields every interaction payload has. */
export function interaction(world: World, type: string, person: string): Json {
  const name = personById(world, person)?.name ?? person;
  return {
    type,
    user: { id: person, username: name, name, team_id: teamOf(world, person) },
    api_app_id: APP,
    token: 'local',
    team: { id: TEAM, domain: TEAM_DOMAIN },
    enterprise: null,
    is_enterprise_install: false,
  };
}

export function interactivityOn(world: World): boolean {
  return world.manifest === undefined || world.manifest.settings?.interactivity?.is_enabled === true;
}
