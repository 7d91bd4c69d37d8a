import type { Knowledge } from '../knowledge/types.ts';
import { countRecords } from '../registers/counts.ts';
import { registers } from '../registers/index.ts';
import { fills, isOpen } from '../statistics/allowed.rules.ts';
import { keepHappening } from '../statistics/change.ts';
import { check } from '../statistics/check.rules.ts';
import { type Opened, openUnasked } from '../statistics/open.ts';
import type { Happening } from '../statistics/store.ts';
import { handIn } from '../statistics/submission.ts';
import type { Change } from '../storage/records.ts';
import { actorOf } from './cast.ts';
import { filledCells } from './cells.ts';
import { copy } from './copy.ts';
import { DEED } from './records.ts';
import type { SampleReport } from './sample.schema.ts';
import type { Setting } from './setting.ts';

/** A report of the sample data with its place. */
export interface PlacedReport {
  department: string;
  report: SampleReport;
  setting: Setting;
  knowledge: Knowledge;
}

type Step = SampleReport['steps'][number];

/** Does with a report what the person would do. Throws an Error with one sentence. */
export async function fillSample(change: Change, step: Step, at: Date, placed: PlacedReport): Promise<void> {
  const actor = actorOf(step.who, placed.department, placed.setting.cast);
  const opened = await openSample(change, at, placed);
  const happening = happeningOf(step, opened, { at, zeros: placed.report.zeros });
  const may =
    step.step === 'save' || step.step === 'submit'
      ? fills(opened, actor) && isOpen(opened)
      : actor.roles.includes('supervisor') && opened.report.state === 'submitted';
  if (!may) throw new Error(copy.notAllowed(step.who, step.step));
  const deed = { person: actor.user, actor: DEED.actor, at: at.toISOString() };
  await keepHappening(change, { ...opened.report, sample: true }, { ...happening, ...deed });
}

/** The id of the period of this round in the campaign's year; throws an Error with one sentence where there is none. */
export function periodOf({ report, setting, knowledge }: PlacedReport): string {
  const id = `${setting.year}-${report.round}`;
  if (!knowledge.forms.some(({ periods }) => periods.some((period) => period.id === id)))
    throw new Error(copy.noPeriod(report.round));
  return id;
}

function openSample({ db }: Change, at: Date, placed: PlacedReport): Promise<Opened> {
  const { department, knowledge } = placed;
  const told = { records: { db }, answers: { knowledge }, clock: () => at };
  return openUnasked({ period: periodOf(placed), department }, told, (records, asked) =>
    countRecords(registers, records, asked),
  );
}

function happeningOf(
  { step, values }: Step,
  opened: Opened,
  { at, zeros }: { at: Date; zeros: boolean },
): Pick<Happening, 'step' | 'after' | 'given'> {
  switch (step) {
    case 'save':
      return { step, after: { cells: filledCells(opened, values, zeros) } };
    case 'submit':
      return handIn(opened, reasonsFor(opened, values), at);
    case 'return':
      return { step, after: { state: 'returned', remarks: values }, given: values };
    case 'accept':
      return { step, after: { state: 'accepted' } };
  }
}

/** By key of a finding; throws an Error with one sentence for what may not be handed in, or not without a reason. */
function reasonsFor(opened: Opened, written: Record<string, string>): Record<string, string> {
  const findings = check(opened.report.cells, opened);
  const wrong = findings.filter(({ level }) => level === 'E');
  if (wrong.length > 0) throw new Error(copy.blank(wrong.map(({ key, message }) => `${key} ${message}`).join('；')));
  const soft = findings.filter(({ level }) => level === 'W');
  const missing = soft.filter(({ key }) => !written[key]);
  if (missing.length > 0)
    throw new Error(copy.unexplained(missing.map(({ key, message }) => `${key} ${message}`).join('；')));
  return Object.fromEntries(soft.map(({ key }) => [key, written[key] ?? '']));
}
