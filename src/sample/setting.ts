import type { Knowledge } from '../knowledge/types.ts';
import type { Cast } from './cast.ts';

/** When and where sample data is set. */
export interface Setting {
  /** The year in which the campaign takes place. */
  year: number;
  /** ISO day. */
  today: string;
  now: Date;
  cast: Cast;
}

/** The year of the campaign that is made up for demonstrations; of the newest one where none is. */
export function campaignYear({ campaigns }: Pick<Knowledge, 'campaigns'>, today: string): number {
  const found = campaigns.findLast(({ example }) => example) ?? campaigns.at(-1);
  return Number((found?.dates[0]?.day ?? today).slice(0, 4));
}
