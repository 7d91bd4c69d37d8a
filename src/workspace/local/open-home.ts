import { copy } from '../copy.ts';
import { deliverEvent } from '../deliver/event.ts';
import { failure, tellFailed } from '../deliver/failure.ts';
import type { Act, ActResult } from '../protocol.ts';
import { directWith } from '../state/channels.ts';
import type { World } from '../types.ts';

/** A person opens the app's home or messages tab: `app_home_opened` for both. */
export async function openHome(world: World, act: Extract<Act, { do: 'openHome' }>): Promise<ActResult> {
  if (act.tab !== 'home' && act.tab !== 'messages') return { ok: false, reason: copy.unknownAct };
  const view = world.homes.get(act.as);
  const answer = await deliverEvent(world, 'app_home_opened', {
    type: 'app_home_opened',
    user: act.as,
    channel: directWith(world, act.as)?.id,
    tab: act.tab,
    ...(view === undefined || act.tab !== 'home' ? {} : { view }),
    event_ts: world.clock.ts(),
  });
  const reason = answer === null ? undefined : failure(answer, copy.what.home);
  if (reason === undefined) return { ok: true };
  tellFailed(world, act.as, ['app_home_opened', reason]);
  return { ok: false, reason };
}
