import type { App } from '@slack/bolt';
import type { Role } from '../../people/index.ts';
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

/** Messages with a file, and replies also sent to the channel, are said like any other. */
const SPOKEN = ['file_share', 'thread_broadcast'];

interface Conversation {
  talk: Talk;
  help: (roles: Role[]) => Reply;
}

/** Listens where we are spoken to: mentions, direct messages, and replies in threads that we answered in. */
export function listenForTalk(app: App, conversation: Conversation, surface: Surface): void {
  app.event('app_mention', async ({ event, context }) => {
    const { user, bot_id } = event as typeof event & { bot_id?: string };
    if (user && !bot_id) await answer(surface, conversation, { said: { ...event, user }, via: 'mention', context });
  });

  app.message(async ({ message, context }) => {
    const said = spokenBy(message);
    if (!said) return;
    const delivery = deliveryOf(context);
    // Until it is known whose it is, a failed look must leave it open to be done again.
    delivery.taken = true;
    delivery.taken = message.channel_type === 'im' || (await isInOurThread(surface, said));
    if (delivery.taken) await answer(surface, conversation, { said, via: 'message', context });
  });
}

/** What a person said, if this is a person saying something: not an edit, a join, or a bot. */
function spokenBy(message: object): Said | undefined {
  const { subtype, bot_id, user } = message as { subtype?: string; bot_id?: string; user?: string };
  if (bot_id || !user || (subtype !== undefined && !SPOKEN.includes(subtype))) return undefined;
  return message as Said;
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
    address: { user, channel, thread: thread ?? ts, begun: thread !== undefined },
    work: async () => {
      const words = readText(text, surface.botUser);
      const asker = await meet(surface, { user, channel, thread, via });
      if (words === '' || copy.helpWords.includes(words.toLowerCase())) return help(asker.roles);
      return talk.run(words, surface.services, asker);
    },
  });
}
