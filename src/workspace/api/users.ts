import type { Person } from '../protocol.ts';
import { refuse } from '../refusal.ts';
import { personById } from '../state/channels.ts';
import { APP, BOT_ID, TEAM } from '../state/ids.ts';
import type { Json } from '../types.ts';
import { isTrue, need, page } from './arguments.ts';
import type { Method } from './method.ts';

export const userMethods: Record<string, Method> = {
  'users.info': (world, args) => {
    const person = personById(world, need(args, 'user').user);
    return person === undefined ? refuse('user_not_found') : { user: toUser(person, isTrue(args.include_locale)) };
  },
  'users.list': (world, args) => {
    const { items, response_metadata } = page([...world.people, world.bot], args);
    return {
      members: items.map((person) => toUser(person, isTrue(args.include_locale))),
      cache_ts: 0,
      response_metadata,
    };
  },
};

function toUser(person: Person, withLocale: boolean): Json {
  const isBot = person.role === 'bot';
  return {
    id: person.id,
    team_id: TEAM,
    name: person.id.toLowerCase(),
    deleted: false,
    real_name: person.name,
    ...(withLocale ? { locale: 'zh-CN' } : {}),
    tz: 'Asia/Shanghai',
    tz_label: 'China Standard Time',
    tz_offset: 28_800,
    profile: {
      real_name: person.name,
      real_name_normalized: person.name,
      display_name: person.name,
      display_name_normalized: person.name,
      title: person.about,
      team: TEAM,
      ...(isBot ? { api_app_id: APP, bot_id: BOT_ID, always_active: true } : {}),
    },
    is_admin: false,
    is_owner: false,
    is_primary_owner: false,
    is_restricted: false,
    is_ultra_restricted: false,
    is_bot: isBot,
    is_app_user: false,
    updated: 0,
  };
}
