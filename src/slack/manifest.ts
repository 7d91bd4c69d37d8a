import { copy } from './copy.ts';
import type { Feature } from './feature.ts';
import { clip } from './kit/split.ts';

/** Web API methods we call, with the bot scopes each asks for. */
export const METHODS: Record<string, string[]> = {
  'auth.test': [],
  'chat.postMessage': ['chat:write'],
  'chat.postEphemeral': ['chat:write'],
  'chat.startStream': ['chat:write'],
  'chat.appendStream': ['chat:write'],
  'chat.stopStream': ['chat:write'],
  'agents.sessions.setStatus': ['chat:write'],
  'conversations.history': ['channels:history', 'groups:history', 'im:history', 'mpim:history'],
  'conversations.replies': ['channels:history', 'groups:history', 'im:history', 'mpim:history'],
  'conversations.info': ['channels:read', 'groups:read', 'im:read', 'mpim:read'],
  'conversations.open': ['im:write'],
  'files.getUploadURLExternal': ['files:write'],
  'files.completeUploadExternal': ['files:write'],
  'files.info': ['files:read'],
  'usergroups.list': ['usergroups:read'],
  'views.open': [],
  'views.publish': [],
  'assistant.threads.setStatus': ['chat:write'],
  'assistant.threads.setSuggestedPrompts': ['assistant:write'],
};

/** Events we listen to, with the bot scope each asks for. */
export const EVENTS: Record<string, string[]> = {
  agent_session_stopped: ['chat:write'],
  app_home_opened: [],
  app_mention: ['app_mentions:read'],
  'message.channels': ['channels:history'],
  'message.groups': ['groups:history'],
  'message.im': ['im:history'],
  'message.mpim': ['mpim:history'],
};

const DESCRIPTION = 140;
const AGENT = 300;
const COMMANDS = 50;
const PROMPTS = 4;
const SHORTCUTS = 10;

/** The app as Slack's "create from a manifest" page takes it, derived from the feature list. */
export function manifestOf(features: Feature[]): object {
  const commands = features.flatMap((feature) => feature.commands ?? []);
  if (commands.length > COMMANDS) throw new Error(`Slack takes ${COMMANDS} slash commands, we have ${commands.length}`);
  const shortcuts = features.flatMap((feature) => feature.shortcuts ?? []);
  if (shortcuts.length > SHORTCUTS) throw new Error(`Slack takes ${SHORTCUTS} shortcuts, we have ${shortcuts.length}`);
  const examples = features.flatMap((feature) => feature.talk?.examples ?? []).slice(0, PROMPTS);
  return {
    _metadata: { major_version: 2 },
    display_information: {
      name: copy.appName,
      description: clip(copy.appDescription, DESCRIPTION),
      background_color: '#1d3f72',
    },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: copy.appName, always_online: true },
      agent_view: {
        agent_description: clip(copy.appDescription, AGENT),
        suggested_prompts: examples.map((message) => ({ title: message, message })),
      },
      slash_commands: commands.map(({ name, summary, usage }) => ({
        command: name,
        description: summary,
        ...hint(usage.replace(name, '').trim()),
        should_escape: true,
      })),
      shortcuts: shortcuts.map(({ id, name, kind, description }) => ({
        name,
        type: kind,
        callback_id: id,
        description,
      })),
    },
    oauth_config: { scopes: { bot: scopes() } },
    settings: {
      event_subscriptions: { bot_events: Object.keys(EVENTS).sort() },
      interactivity: { is_enabled: true },
      org_deploy_enabled: false,
      socket_mode_enabled: true,
      token_rotation_enabled: false,
    },
  };
}

/** Slack refuses an empty hint. */
function hint(text: string): { usage_hint?: string } {
  return text === '' ? {} : { usage_hint: text };
}

function scopes(): string[] {
  const asked = [...Object.values(METHODS), ...Object.values(EVENTS)].flat();
  return [...new Set(['commands', ...asked])].sort();
}
