import { assistantMethods } from './assistant.ts';
import { blockMethods } from './blocks.ts';
import { channelLifeMethods } from './channel-life.ts';
import { chatMethods } from './chat.ts';
import { connectionMethods } from './connections.ts';
import { conversationMethods } from './conversations.ts';
import { fileUploadMethods } from './file-uploads.ts';
import { fileMethods } from './files.ts';
import { historyMethods } from './history.ts';
import { identityMethods } from './identity.ts';
import { membershipMethods } from './membership.ts';
import type { Method } from './method.ts';
import { pinMethods } from './pins.ts';
import { reactionMethods } from './reactions.ts';
import { scheduleMethods } from './schedule.ts';
import { sessionMethods } from './sessions.ts';
import { streamMethods } from './streams.ts';
import { usergroupMethods } from './usergroups.ts';
import { userMethods } from './users.ts';
import { viewMethods } from './views.ts';

export const methods: Record<string, Method> = {
  ...identityMethods,
  ...connectionMethods,
  ...blockMethods,
  ...chatMethods,
  ...scheduleMethods,
  ...conversationMethods,
  ...membershipMethods,
  ...channelLifeMethods,
  ...historyMethods,
  ...userMethods,
  ...usergroupMethods,
  ...viewMethods,
  ...reactionMethods,
  ...pinMethods,
  ...assistantMethods,
  ...streamMethods,
  ...sessionMethods,
  ...fileMethods,
  ...fileUploadMethods,
};
