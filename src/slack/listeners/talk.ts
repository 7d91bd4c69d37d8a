import type { App } from '@slack/bolt';
import { aboutThread } from '../../storage/outbox.ts';
import { meet } from '../asker.ts';
import { copy } from '../copy.ts';
import type { Talk } from '../feature.ts';
import { readText } from '../read.ts';
import type { Reply } from '../reply.ts';
import { attend, type Surface } from '../surface.ts';
import { deliveryOf } from './context.ts';

/** Something a person said, as both kinds of event carry it. */
interface Said {
  user: string;
  channel: string;
  ts: string;
  text?: string | undefined;
  thread_ts?: string | undefined;
}

interface Conversation {
  talk: Talk;
  help: () => Reply;
}

/** Listens where we are spoken to: mentions, direct messages, and replies in threads that we answered in. */
export function listenForTalk(app: App, conversation: Conversation, surface: Surface): void {
  app.event('app_mention', async ({ event, context }) => {
    const { user, bot_id } = event as typeof event & { bot_id?: string };
    if (user && !bot_id) await answer(surface, conversation, { said: { ...event, user }, via: 'mention', context });
  });

  app.message(async ({ message, context }) => {
    if (message.subtype !== undefined || message.bot_id || !message.user) return;
    if (message.channel_type === 'im' || (await isInOurThread(surface, message)))
      await answer(surface, conversation, { said: message, via: 'message', context });
  });
}

/** A mention inside a thread arrives as a mention too, so it is left to that event. */
async function isInOurThread({ services, botUser }: Surface, { channel, text, thread_ts }: Said): Promise<boolean> {
  if (!thread_ts || text?.includes(`<@${botUser}>`)) return false;
  return (await aboutThread(services.records.db, channel, thread_ts)) !== undefined;
}

interface Heard {
  said: Said;
  via: 'mention' | 'message';
  context: Record<string, unknown>;
}

async function answer(surface: Surface, { talk, help }: Conversation, { said, via, context }: Heard): Promise<void> {
  const { user, channel, ts, text = '', thread_ts: thread } = said;
  await attend(surface, {
    what: via,
    delivery: deliveryOf(context),
    address: { user, channel, thread: thread ?? ts },
    work: async () => {
      const words = readText(text, surface.botUser);
      if (words === '' || copy.helpWords.includes(words.toLowerCase())) return help();
      return talk.run(words, surface.services, await meet(surface, { user, channel, thread, via }));
    },
  });
}
