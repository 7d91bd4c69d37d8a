import { z } from 'zod';
import { defineModal } from '../../slack/feature.ts';
import { slowDown } from '../slow-down.ts';
import { at, tipAt } from './at.ts';
import { tipId } from './id.schema.ts';
import { reading } from './read.action.ts';
import { unlock } from './unlocked.ts';

/** The passphrase, and then what it was typed for. Unlocking is an audit row of its own. */
export const unlockModal = defineModal({
  id: 'tips_unlock',
  allow: ['supervisor'],
  input: z.object({ tip: tipId, passphrase: z.string() }),
  submit: async ({ tip, passphrase }, services, asker) => {
    const here = at(services, asker);
    await tipAt(here, tip);
    slowDown('unlock', asker.user, services);
    await unlock(here, passphrase);
    const read = reading(here, tip);
    return {
      ...read,
      keep: async (change) => {
        await change.audit({ actor: asker.user, action: 'tip.unlocked', subject: tip });
        await read.keep?.(change);
      },
    };
  },
});
