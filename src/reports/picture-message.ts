import { today } from '../knowledge/day.grammar.ts';
import type { Services } from '../services.ts';
import { type Message, share } from '../slack/reply.ts';
import { copy } from './chart/copy.ts';
import { pictureOf } from './chart/picture.ts';
import type { Chart } from './chart/types.ts';

type Around = Pick<Services, 'clock' | 'log'> & { to: Message['to'] };

/** The picture of a digest as a message after it; none where there is nothing to draw, or where drawing fails. */
export async function pictureMessages(chart: Chart | undefined, { clock, log, to }: Around): Promise<Message[]> {
  if (!chart) return [];
  try {
    const picture = await pictureOf(chart, copy.file(today(clock())));
    return [share(chart.title, picture, to)];
  } catch (error) {
    log.error({ error: (error as Error).name }, 'a chart could not be drawn');
    return [];
  }
}
