import { today } from '../knowledge/day.grammar.ts';
import type { Services } from '../services.ts';
import { openAll } from './all.ts';
import { isOpen } from './allowed.rules.ts';
import { blankIn } from './blank.ts';
import { currentPeriod } from './clock.rules.ts';
import { copy } from './copy.ts';
import type { Opened } from './open.ts';

/** A form that is still to be handed in, as the list of what is to be done and the reminders show it. */
interface FormDuty {
  id: string;
  department: string;
  title: string;
  facts: string[];
  /** ISO days. */
  due: string;
  since: string;
  look: { action: string; value: string };
}

/** The forms that departments have not handed in yet and still can, of the period that is open. */
export async function formDuties(services: Services): Promise<FormDuty[]> {
  const period = currentPeriod(services.answers.knowledge.forms, today(services.clock()));
  if (!period) return [];
  const opened = await openAll(period.id, services, async () => ({}));
  return opened.filter(isOpen).map(dutyOf);
}

function dutyOf(opened: Opened): FormDuty {
  const { form, period, report, department, leave } = opened;
  const { fields, where } = blankIn(opened);
  const state = report.revision === 0 ? copy.none : copy.states[report.state];
  // With leave to hand in after the lock it is that day that counts.
  const due = leave && opened.today > period.lock ? leave.until : period.due;
  const left = fields === 0 ? copy.nothingBlank : copy.blankFields(fields, where.join('、'));
  return {
    ...{ id: `${period.id}/${department}`, department, title: `${form.name}　${period.name}` },
    ...{ facts: [state, left], due, since: period.start },
    look: { action: 'stats_show', value: `${period.id}:${department}:0` },
  };
}
