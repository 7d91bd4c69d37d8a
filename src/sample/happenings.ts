import type { Knowledge, Mistake } from '../knowledge/types.ts';
import { findRecord } from '../registers/store.ts';
import { findReport } from '../statistics/store.ts';
import type { Change } from '../storage/records.ts';
import type { SampleSource } from './read.ts';
import { enterSample, numberOf, type Placed, stepSample } from './records.ts';
import { fillSample, type PlacedReport, periodOf } from './reports.ts';
import { KEYS } from './sample.schema.ts';
import type { Setting } from './setting.ts';
import { dayOf } from './values.ts';

/** Something that happens to the sample data, as it would have been done in chat. */
export interface Happening {
  at: Date;
  /** Where it is written. */
  there: (message: string) => Mistake;
  /** What it happens to: the number of a record, or period and department of a report. */
  subject: string;
  /** Is the first thing that happens to it. */
  first: boolean;
  /** Whether there is something under this subject already. */
  isThere(change: Change): Promise<boolean>;
  run(change: Change): Promise<void>;
}

/** Of the day, at a time of the office; what is entered comes before what happens to it. */
const momentOf = (day: string, time: string) => new Date(`${day}T${time}+08:00`);

/** Everything the entry of a record says. Throws an Error with one sentence. */
function ofRecord(placed: Placed, { there }: SampleSource, path: PropertyKey[]): Happening[] {
  const { record, setting } = placed;
  const day = dayOf(record.day, setting);
  const subject = numberOf(placed);
  const isThere = async ({ db }: Change) => (await findRecord(db, subject)) !== undefined;
  const at = momentOf(day, '09:20');
  const entered: Happening = {
    ...{ at, subject, first: true, isThere, there: (message) => there(path, message) },
    run: (change) => enterSample(change, placed, at, day),
  };
  const steps = record.steps.map((step, index): Happening => {
    const on = dayOf(step.day, setting);
    const when = momentOf(on, '15:40');
    return {
      ...{ at: when, subject, first: false, isThere, there: (message) => there([...path, KEYS.steps, index], message) },
      run: (change) => stepSample(change, { ...step, at: when, day: on }, placed),
    };
  });
  return [entered, ...steps];
}

/** Everything the entry of a report says. Throws an Error with one sentence. */
function ofReport(placed: PlacedReport, { there }: SampleSource, path: PropertyKey[]): Happening[] {
  const place = { period: periodOf(placed), department: placed.department };
  const isThere = async ({ db }: Change) => (await findReport(db, place)).revision > 0;
  return placed.report.steps.map((step, index) => {
    const at = momentOf(dayOf(step.day, placed.setting), '16:30');
    return {
      ...{ at, subject: `${place.period}/${place.department}`, first: index === 0, isThere },
      there: (message: string) => there([...path, KEYS.steps, index], message),
      run: (change: Change) => fillSample(change, step, at, placed),
    };
  });
}

/** Everything that happens up to the moment of the setting, in order of time. */
export function happeningsOf(
  sources: SampleSource[],
  { setting, knowledge }: { setting: Setting; knowledge: Knowledge },
): { happenings: Happening[]; mistakes: Mistake[] } {
  const mistakes: Mistake[] = [];
  const happenings = sources.flatMap((source) => {
    const { department, records, reports } = source.value;
    const tried = (path: PropertyKey[], make: () => Happening[]) => {
      try {
        return make();
      } catch (error) {
        mistakes.push(source.there(path, (error as Error).message));
        return [];
      }
    };
    return [
      ...records.flatMap((record, at) =>
        tried([KEYS.records, at], () => ofRecord({ department, record, setting }, source, [KEYS.records, at])),
      ),
      ...reports.flatMap((report, at) =>
        tried([KEYS.reports, at], () =>
          ofReport({ department, report, setting, knowledge }, source, [KEYS.reports, at]),
        ),
      ),
    ];
  });
  const past = happenings.filter(({ at }) => at <= setting.now);
  return { happenings: past.sort((a, b) => a.at.getTime() - b.at.getTime()), mistakes };
}
