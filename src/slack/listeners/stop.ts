import type { App } from '@slack/bolt';
import { copy } from '../copy.ts';
import { reply, whisper } from '../reply.ts';
import { attend, type Surface } from '../surface.ts';
import { deliveryOf } from './context.ts';

/** Slack's Stop button: what is being said in that thread ends, and the person is told so. Anybody there may press it. */
export function listenForStop(app: App, surface: Surface): void {
  app.event('agent_session_stopped', async ({ event, context }) => {
    const { channel, user, thread_ts } = event;
    surface.sequels.stop({ channel, thread_ts });
    await attend(surface, {
      what: 'stop',
      delivery: deliveryOf(context),
      address: { user, channel, thread: thread_ts, begun: true },
      work: async () => reply(whisper(copy.stopped)),
    });
  });
}
