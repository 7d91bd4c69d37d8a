import { defineAction } from '../../slack/feature.ts';
import { identityOf } from '../keep/identity.ts';
import { at } from './at.ts';
import { tipId } from './id.schema.ts';
import { identityView } from './reading.view.ts';

/** A granted identity: noted who goes to see it; the two keys that open it are never together on this machine. */
export const identityButton = defineAction({
  id: 'tips_identity',
  allow: ['supervisor'],
  input: tipId,
  run: async (id, services, asker) => ({
    messages: [],
    keep: async (change) => void (await identityOf(change, at(services, asker).reader, id)),
    next: async () => identityView(id),
  }),
});
