import type { Json, World } from '../types.ts';
import { assistantMethods } from './assistant.ts';
import { chatMethods } from './chat.ts';
import { conversationMethods } from './conversations.ts';
import { historyMethods } from './history.ts';
import { identityMethods } from './identity.ts';
import { reactionMethods } from './reactions.ts';
import { usergroupMethods } from './usergroups.ts';
import { userMethods } from './users.ts';
import { viewMethods } from './views.ts';

/** A Web API method: its arguments in, the fields of `{ ok: true, … }` out; a refusal is thrown. */
export type Method = (world: World, args: Json) => Json;

export const methods: Record<string, Method> = {
  ...identityMethods,
  ...chatMethods,
  ...conversationMethods,
  ...historyMethods,
  ...userMethods,
  ...usergroupMethods,
  ...viewMethods,
  ...reactionMethods,
  ...assistantMethods,
};
