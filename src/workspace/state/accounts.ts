import type { Account, World } from '../types.ts';
import { personById } from './channels.ts';
import { OTHER_TEAM, TEAM } from './ids.ts';

/** What a person's account says; everyone is an ordinary active member until told otherwise. */
export function accountOf(world: World, id: string): Account {
  const usual = {
    email: `${personById(world, id)?.role ?? 'nobody'}@local.example`,
    locale: 'zh-CN',
    tz: 'Asia/Shanghai',
  };
  return { ...usual, deactivated: false, guest: false, stranger: false, ...world.accounts.get(id) };
}

export function changeAccount(world: World, id: string, change: Partial<Account>): void {
  const account = { ...world.accounts.get(id), ...change };
  world.store.write('account', id, [id, account]);
  world.accounts.set(id, account);
}

/** The team a person belongs to: this one, or for strangers the one at the other end of a shared channel. */
export function teamOf(world: World, id: string): string {
  return accountOf(world, id).stranger ? OTHER_TEAM : TEAM;
}

/** What Slack adds to messages of people from another team. */
export function foreignFields(world: World, id: string): { user_team?: string; source_team?: string } {
  return accountOf(world, id).stranger ? { user_team: OTHER_TEAM, source_team: OTHER_TEAM } : {};
}
