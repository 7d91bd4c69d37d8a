import type { App } from '@slack/bolt';
import { aboutThread } from '../../storage/outbox.ts';
import { meet } from '../asker.ts';
import { copy } from '../copy.ts';
import type { Talk } from '../feature.ts';
import { readText } from '../read.ts';
import type { Reply } from '../reply.ts';
import { attend, type Surface } from '../surface.ts';
import { deliveryOf } from './context.ts';

interface Said {
  user: string;
  channel: string;
  ts: string;
  text: string;
  thread?: string;
  via: 'mention' | 'message';
}

interface Conversation {
  talk: Talk;
  help: () => Reply;
}

/** Listens where we are spoken to: mentions, direct messages, and replies in threads that we answered in. */
export function listenForTalk(app: App, conversation: Conversation, surface: Surface): void {
  app.event('app_mention', async ({ event, context }) => {
    if (!event.user || ('bot_id' in event && event.bot_id)) return;
    const { user, channel, ts, text, thread_ts } = event;
    await answer(surface, conversation, context, {
      user,
      channel,
      ts,
      text,
      ...(thread_ts && { thread: thread_ts }),
      via: 'mention',
    });
  });

  app.message(async ({ message, context }) => {
    if (message.subtype !== undefined || message.bot_id || !message.user) return;
    const { user, channel, ts, text = '', thread_ts, channel_type } = message;
    if (channel_type !== 'im' && !(await isOurThread(surface, { channel, text, thread: thread_ts }))) return;
    await answer(surface, conversation, context, {
      user,
      channel,
      ts,
      text,
      ...(thread_ts && { thread: thread_ts }),
      via: 'message',
    });
  });
}

/** A mention inside a thread arrives as a mention too, so it is left to that event. */
async function isOurThread(
  surface: Surface,
  said: { channel: string; text: string; thread: string | undefined },
): Promise<boolean> {
  if (!said.thread || said.text.includes(`<@${surface.botUser}>`)) return false;
  return (await aboutThread(surface.services.records.db, said.channel, said.thread)) !== undefined;
}

async function answer(
  surface: Surface,
  { talk, help }: Conversation,
  context: Record<string, unknown>,
  said: Said,
): Promise<void> {
  const { services, botUser } = surface;
  await attend(surface, {
    what: said.via,
    delivery: deliveryOf(context),
    address: { user: said.user, channel: said.channel, thread: said.thread ?? said.ts },
    work: async () => {
      const text = readText(said.text, botUser);
      if (text === '' || copy.helpWords.includes(text.toLowerCase())) return help();
      return talk.run(text, services, await meet(surface, said));
    },
  });
}
