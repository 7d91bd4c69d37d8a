import type { Generated } from 'kysely';

/** The tables of the statistics form. */
export interface StatisticTables {
  statistic: StatisticRow;
  statistic_event: StatisticEventRow;
  statistic_exception: StatisticExceptionRow;
}

export interface StatisticRow {
  /** Like 2026-R1. */
  period: string;
  department: string;
  state: 'draft' | 'submitted' | 'returned' | 'accepted';
  /** By field code, JSON. */
  cells: string;
  /** By key of a finding, JSON. */
  reasons: string;
  /** By field code, JSON. */
  remarks: string;
  /** Of the last event; counts from 1. */
  revision: number;
  /** How many times it was handed in. */
  version: number;
  /** The first time it was handed in. */
  submitted_at: string | null;
  /** 1: belongs to the sample data, whoever acted on it since. */
  sample: number;
}

/** What happened to a report, and the whole report after it. */
interface StatisticEventRow {
  period: string;
  department: string;
  revision: number;
  step: 'save' | 'submit' | 'return' | 'accept' | 'reopen';
  state: StatisticRow['state'];
  cells: string;
  reasons: string;
  /** What was said in this event, JSON: remarks, or why it is corrected. */
  given: string;
  person: string;
  at: string;
}

/** Leave to hand in after the lock. */
interface StatisticExceptionRow {
  seq: Generated<number>;
  period: string;
  department: string;
  reason: string;
  /** Last day, ISO. */
  until: string;
  person: string;
  at: string;
}
