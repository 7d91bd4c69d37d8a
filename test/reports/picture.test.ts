import { pino } from 'pino';
import { expect, it } from 'vitest';
import type { Chart } from '../../src/reports/chart/types.ts';
import { pictureMessages } from '../../src/reports/picture-message.ts';

it('a digest goes without a picture where none can be drawn, and the log says so', async () => {
  const said: string[] = [];
  const log = pino({ level: 'error' }, { write: (line: string) => said.push(line) });
  // A function cannot be handed to another thread.
  const impossible = { title: '进度', about: () => '', bars: [] } as unknown as Chart;
  const around = { clock: () => new Date('2026-09-18T17:00+08:00'), log, to: 'here' as const };
  expect(await pictureMessages(impossible, around)).toEqual([]);
  expect(said.join()).toContain('a chart could not be drawn');
  expect(await pictureMessages(undefined, around)).toEqual([]);
  expect(said).toHaveLength(1);
});
