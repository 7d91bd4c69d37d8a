import { type People, roleNames } from '../../people/index.ts';
import { madeUp } from '../../slack/kit/made-up.copy.ts';
import type { Kept } from '../types.ts';
import { copy } from './copy.ts';
import type { Life } from './life-sheet.ts';
import type { NameOf } from './value.ts';

/** Who everybody is that is named in these records: role and Slack user id. */
export async function namesIn(kept: Kept[], lives: Life[], people: Pick<People, 'of'>): Promise<NameOf> {
  const values = kept.flatMap((one) => Object.values(one.values)).filter((one) => /^[UW][A-Z0-9]+$/.test(one));
  const given = lives.flatMap(({ events }) => events.flatMap((event) => [event.person, ...Object.values(event.given)]));
  const users = new Set([
    ...kept.map(({ owner }) => owner),
    ...values,
    ...given.filter((one) => /^[UW][A-Z0-9]+$/.test(one)),
  ]);
  const found = await Promise.all([...users].map(async (user) => [user, (await people.of(user)).roles] as const));
  const names = new Map(
    found.map(([user, roles]) => {
      const role = roles.map((one) => roleNames[one]).join('、') || copy.noRole;
      return [user, madeUp(user) ?? copy.person(role, user)] as const;
    }),
  );
  return (user) => names.get(user) ?? user;
}
