import type { SlackMessage } from '../types.ts';

/** The message with one reaction of one person more or less; undefined when there is nothing to change. */
export function reacted(message: SlackMessage, [name, user]: [string, string], on: boolean): SlackMessage | undefined {
  const { reactions = [], ...rest } = message;
  const same = reactions.find((one) => one.name === name);
  if ((same?.users.includes(user) ?? false) === on) return undefined;
  const users = on ? [...(same?.users ?? []), user] : (same?.users ?? []).filter((one) => one !== user);
  const fresh = { name, users, count: users.length };
  const changed = same === undefined ? [...reactions, fresh] : reactions.map((one) => (one === same ? fresh : one));
  const left = changed.filter(({ count }) => count > 0);
  return left.length === 0 ? rest : { ...rest, reactions: left };
}

/** An emoji's name without its colons; undefined for what cannot be one. */
export function emojiName(given: string): string | undefined {
  const bare = given.replace(/^:|:$/g, '');
  return /^[\p{L}\p{N}_+'-]+(::skin-tone-[2-6])?$/u.test(bare) ? bare : undefined;
}
