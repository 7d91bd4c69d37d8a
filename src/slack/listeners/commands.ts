import type { App } from '@slack/bolt';
import type { Command } from '../feature.ts';
import { readText } from '../read.ts';
import { Refusal } from '../refusal.ts';
import { allowed, attend, type Surface } from '../surface.ts';
import { deliveryOf } from './context.ts';
import { firstIssue } from './input.ts';

export function listenForCommand(app: App, command: Command, surface: Surface): void {
  app.command(command.name, async ({ ack, body, context }) => {
    await ack();
    await attend(surface, {
      what: command.name,
      delivery: deliveryOf(context),
      address: { user: body.user_id, channel: body.channel_id, responseUrl: body.response_url },
      trigger: body.trigger_id,
      work: async () => {
        const roles = await surface.services.people.rolesOf(body.user_id);
        await allowed(roles, command.allow);
        const input = command.input.safeParse(readText(body.text ?? '', surface.botUser));
        if (!input.success) throw new Refusal(firstIssue(input.error));
        return command.run(input.data, surface.services, {
          user: body.user_id,
          roles,
          channel: body.channel_id,
          via: 'command',
        });
      },
    });
  });
}
