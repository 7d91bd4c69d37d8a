import type { People } from '../../people/index.ts';
import type { Mrkdwn } from '../../slack/kit/text.ts';
import type { Key } from '../../storage/due-reminders.ts';

/** A date that somebody is to be reminded of. */
export interface Due extends Key {
  title: Mrkdwn;
  /** What it is and how it stands. */
  facts: string[];
  /** Whose record it is. */
  owner?: string;
  /** Belongs to the sample data. */
  sample?: boolean;
  /** The button that opens it. */
  look: { action: string; value: string };
  /** The day on which this was to be said, when that has passed. */
  missed?: string;
  /** Everybody to tell. */
  whom: (people: People) => Promise<string[]>;
}

/** What a day says of a date. */
export interface OfDay {
  /** The stage in which a date is now; undefined while nothing is to be said of it. ISO days. */
  stageNow: (date: { due: string; since: string }) => Pick<Due, 'stage' | 'missed'> | undefined;
}
