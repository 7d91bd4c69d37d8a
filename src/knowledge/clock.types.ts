import type { Citation } from './citation.types.ts';

/** How the length of a time limit is counted. */
export type DayType = 'working' | 'calendar' | 'month' | 'year' | 'hour';

/** One time limit of an instrument. Numbers of article, paragraph and item are plain integers, as in a citation. */
export interface ClockRule extends Omit<Citation, 'version'> {
  version: string;
  n: number;
  dayType: DayType;
  /** The article that gives the day type, or why it is taken so; where the unit itself says it, absent. */
  dayTypeBasis?: string;
  /** Counted back from the event: at least n before it. */
  backward: boolean;
  /** Its last day stays where it is, also on a holiday: neither a restriction nor an authority's power is made longer. */
  fixed: boolean;
  /** What starts the clock, in our own words. */
  event: string;
  /** Who has to do what by the last day. */
  what: string;
  extension?: { n: number; dayType: DayType; condition: string };
  /** Where the number stands, when the place itself only says from when an other limit runs. */
  numberAt?: Citation;
  /** Time that the law does not count. */
  notCounted?: string;
  /** The article by which a last day on a holiday moves to the first day after it; absent where the law is silent. */
  rollBasis?: Citation;
  unverified?: string;
  /** What has changed in the law since the text was read. */
  statusWarning?: string;
}

/** What has to be done every year by the same day. */
export interface YearlyRule extends Omit<Citation, 'version'> {
  version: string;
  /** 1 to 12. */
  month: number;
  day: number;
  what: string;
  unverified?: string;
  statusWarning?: string;
}

/** The clerk's own calendar of a year: days off and days worked beside the usual week. */
export interface CalendarYear {
  year: number;
  source: string;
  whole: boolean;
  /** ISO days. */
  holidays: string[];
  workdays: string[];
}
