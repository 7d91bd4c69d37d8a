import type { App } from '@slack/bolt';
import { meet } from '../asker.ts';
import type { Command } from '../feature.ts';
import { readText } from '../read.ts';
import { Refusal } from '../refusal.ts';
import { attend, mayUse, type Surface } from '../surface.ts';
import { taken } from './context.ts';
import { firstIssue } from './input.ts';

export function listenForCommand(app: App, command: Command, surface: Surface): void {
  app.command(command.name, async ({ ack, body, context }) => {
    const delivery = await taken(context, ack);
    const { user_id: user, channel_id: channel, response_url: responseUrl } = body;
    await attend(surface, {
      what: command.name,
      delivery,
      address: { user, channel, responseUrl },
      trigger: body.trigger_id,
      work: async () => {
        const asker = await meet(surface, { user, channel, via: 'command' });
        mayUse('command', command.allow, asker.roles);
        const input = command.input.safeParse(readText(body.text ?? '', surface.botUser));
        if (!input.success) throw new Refusal(firstIssue(input.error));
        return command.run(input.data, surface.services, asker);
      },
    });
  });
}
