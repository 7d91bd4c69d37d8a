import { copy } from '../copy.ts';
import { refuse } from '../refusal.ts';
import { APP, BOT_ID, BOT_USER, TEAM, TEAM_DOMAIN } from '../state/ids.ts';
import { botProfile } from '../state/slack-message.ts';
import type { Json } from '../types.ts';
import type { Method } from './method.ts';

export const identityMethods: Record<string, Method> = {
  'api.test': (_world, args) => {
    const { token: _token, ...echoed } = args;
    if (typeof args.error === 'string') return refuse(args.error, { args: echoed });
    return { args: echoed };
  },
  'auth.test': (world) => ({
    url: `${world.url}/`,
    team: copy.team,
    user: world.bot.name,
    team_id: TEAM,
    user_id: BOT_USER,
    bot_id: BOT_ID,
    is_enterprise_install: false,
  }),
  'bots.info': (world, args): Json => {
    if (args.bot !== undefined && args.bot !== BOT_ID) return refuse('bot_not_found');
    return { bot: { ...botProfile(world), app_id: APP } };
  },
  'team.info': (world) => ({
    team: {
      id: TEAM,
      name: copy.team,
      domain: TEAM_DOMAIN,
      url: `${world.url}/`,
      email_domain: '',
      icon: { image_default: true },
    },
  }),
};
