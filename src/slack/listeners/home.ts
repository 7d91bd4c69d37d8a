import type { App } from '@slack/bolt';
import type { KnownBlock } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import { roleNames } from '../../people/index.ts';
import type { Services } from '../../services.ts';
import { meet } from '../asker.ts';
import { copy } from '../copy.ts';
import type { Asker, Feature } from '../feature.ts';
import { commandList, shortcutLines } from '../help.ts';
import { context, divider, header, section } from '../kit/blocks.ts';
import { bold, plain } from '../kit/text.ts';
import { attend, type Surface } from '../surface.ts';
import { deliveryOf } from './context.ts';

const BLOCKS = 100;
const PROMPTS = 4;

/** The home tab is composed anew at each visit; the messages tab gets things to try. */
export function listenForHome(app: App, features: Feature[], surface: Surface): void {
  app.event('app_home_opened', async ({ event, context }) => {
    const { user, channel, tab } = event;
    if (tab === 'messages') await suggest(surface.client, channel, features);
    await attend(surface, {
      what: 'home',
      delivery: deliveryOf(context),
      address: { user },
      work: async () => {
        const asker = await meet(surface, { user, via: 'home' });
        return { messages: [], home: await homeBlocks(features, surface.services, asker) };
      },
    });
  });
}

async function homeBlocks(features: Feature[], services: Services, asker: Asker): Promise<KnownBlock[]> {
  const parts = await Promise.all(features.map((feature) => feature.home?.(services, asker) ?? []));
  const roles = asker.roles.map((role) => roleNames[role]).join('、') || copy.nobody;
  const blocks = [
    header(copy.homeTitle),
    ...context(plain(copy.homeRole(roles))),
    ...parts.flat(),
    divider(),
    ...section(bold(copy.homeCommands)),
    ...commandList(features, asker.roles),
    ...shortcutLines(features),
  ];
  return blocks.slice(0, BLOCKS);
}

/** Best effort: a visit without suggestions is still a visit. */
async function suggest(client: WebClient, channel: string, features: Feature[]): Promise<void> {
  const examples = features.flatMap((feature) => feature.talk?.examples ?? []).slice(0, PROMPTS);
  const prompts = examples.map((message) => ({ title: message, message }));
  if (prompts.length === 0) return;
  const ask = { channel_id: channel, title: copy.tryThese, prompts };
  await client.apiCall('assistant.threads.setSuggestedPrompts', ask).catch(() => undefined);
}
