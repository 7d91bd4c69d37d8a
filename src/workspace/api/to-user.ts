import type { Person } from '../protocol.ts';
import { accountOf } from '../state/accounts.ts';
import { colorOf, userPictures } from '../state/avatar.ts';
import { APP, BOT_ID, OTHER_TEAM, TEAM } from '../state/ids.ts';
import type { Json, World } from '../types.ts';
import { hasScope } from './scopes.ts';

/** Slack's user object; a deactivated one keeps little but its name. */
export function toUser(world: World, person: Person, withLocale = false): Json {
  const isBot = person.role === 'bot';
  const { deactivated, guest, stranger, locale, tz } = accountOf(world, person.id);
  return {
    id: person.id,
    team_id: stranger ? OTHER_TEAM : TEAM,
    name: person.id.toLowerCase(),
    deleted: deactivated,
    color: colorOf(person.id),
    real_name: person.name,
    ...(withLocale ? { locale } : {}),
    ...(deactivated ? {} : { tz, tz_label: tz, tz_offset: offsetSeconds(tz, world.clock.now()) }),
    profile: profileOf(world, person),
    ...(deactivated ? {} : { is_admin: false, is_owner: false, is_primary_owner: false }),
    ...(deactivated ? {} : { is_restricted: guest, is_ultra_restricted: false }),
    ...(stranger ? { is_stranger: true } : {}),
    is_bot: isBot,
    is_app_user: false,
    updated: 0,
    is_email_confirmed: !isBot,
    who_can_share_contact_card: 'EVERYONE',
  };
}

function profileOf(world: World, person: Person): Json {
  const { email } = accountOf(world, person.id);
  const readable = world.manifest === undefined || hasScope(world, 'users:read.email');
  const isBot = person.role === 'bot';
  return {
    real_name: person.name,
    real_name_normalized: person.name,
    display_name: person.name,
    display_name_normalized: person.name,
    title: person.about,
    ...{ first_name: person.name, last_name: '', phone: '', skype: '', fields: null },
    ...{ status_text: '', status_text_canonical: '', status_emoji: '', status_emoji_display_info: [] },
    status_expiration: 0,
    avatar_hash: colorOf(person.id),
    ...userPictures(world, person.id),
    team: TEAM,
    ...(readable && !isBot ? { email } : {}),
    ...(isBot ? { api_app_id: APP, bot_id: BOT_ID, always_active: true } : {}),
  };
}

/** How far a time zone is ahead of UTC at a moment. */
function offsetSeconds(timeZone: string, at: Date): number {
  const whole = Math.floor(at.getTime() / 1000) * 1000;
  const local = new Date(at).toLocaleString('sv-SE', { timeZone });
  return (Date.parse(`${local.replace(' ', 'T')}Z`) - whole) / 1000;
}
