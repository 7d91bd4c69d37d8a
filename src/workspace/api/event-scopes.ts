/** What each event subscription needs; undefined for those that need no scope. */
export const EVENT_SCOPES = {
  agent_session_stopped: 'chat:write',
  agent_session_title_changed: 'chat:write',
  app_context_changed: 'assistant:write',
  app_home_opened: undefined,
  app_mention: 'app_mentions:read',
  channel_archive: 'channels:read',
  channel_created: 'channels:read',
  channel_left: 'channels:read',
  channel_unarchive: 'channels:read',
  file_created: 'files:read',
  file_deleted: 'files:read',
  file_shared: 'files:read',
  link_shared: 'links:read',
  member_joined_channel: 'channels:read',
  member_left_channel: 'channels:read',
  'message.channels': 'channels:history',
  'message.groups': 'groups:history',
  'message.im': 'im:history',
  'message.mpim': 'mpim:history',
  pin_added: 'pins:read',
  pin_removed: 'pins:read',
  reaction_added: 'reactions:read',
  reaction_removed: 'reactions:read',
  subteam_created: 'usergroups:read',
  subteam_members_changed: 'usergroups:read',
  subteam_updated: 'usergroups:read',
  user_change: 'users:read',
} as const satisfies Record<string, string | undefined>;

/** An event the workspace can deliver, by the name it is subscribed under. */
export type Subscription = keyof typeof EVENT_SCOPES;
