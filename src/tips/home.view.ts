import type { KnownBlock } from '@slack/types';
import type { Services } from '../services.ts';
import type { Asker } from '../slack/feature.ts';
import { button, controls, divider, section } from '../slack/kit/blocks.ts';
import { bold, lines, plain } from '../slack/kit/text.ts';
import { type At, at } from './desk/at.ts';
import { shownValue } from './desk/queue.view.ts';
import { copy } from './home.copy.ts';
import { pendingReveals } from './keep/pending.ts';
import { tipsFor } from './keep/tips.ts';

/** For everybody where to report and where to ask; for supervision and the custodian how many things wait. */
export async function homeBlocks(services: Services, asker: Asker): Promise<KnownBlock[]> {
  if (!services.tips) return [];
  const { waiting, reveals } = await waitingFor(at(services, asker));
  const buttons = [
    button({ action: 'tip', label: copy.report }),
    button({ action: 'tip_status', label: copy.ask }),
    ...(waiting > 0 ? [button({ action: 'tips', label: copy.waiting(waiting), value: shownValue(false, 0) })] : []),
    ...(reveals > 0 ? [button({ action: 'tips_reveals', label: copy.reveals(reveals), value: 'all' })] : []),
  ];
  return [divider(), ...section(lines(bold(copy.title), plain(copy.says))), ...controls(...buttons)];
}

/** Tips that nobody has taken up yet, and requests for identities: of those that are for these eyes. */
async function waitingFor({ services, reader, asker: { roles } }: At): Promise<{ waiting: number; reveals: number }> {
  const { db } = services.records;
  const waiting = roles.includes('supervisor') ? await tipsFor(db, reader, { state: 'received' }) : [];
  const reveals = roles.includes('custodian') ? await pendingReveals(db, reader) : [];
  return { waiting: waiting.length, reveals: reveals.length };
}
