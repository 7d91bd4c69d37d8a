import type { FormField, FormSection } from '../knowledge/form.types.ts';
import { type Action, defineAction, defineModal, type Modal } from '../slack/feature.ts';
import { Refusal } from '../slack/refusal.ts';
import { changeReply, mustBeOpen } from './change.ts';
import { broken } from './check.rules.ts';
import { copy } from './copy.ts';
import { isAsked } from './fields.ts';
import { type CountRecords, type Opened, openReport, openUnasked } from './open.ts';
import { readCells } from './read.rules.ts';
import { sectionForm } from './section.view.ts';
import { formInput, sectionInput } from './values.schema.ts';

/** 填写: the form of one section with what is in it, or what the registers say. */
export function sectionButton(count: CountRecords): Action {
  return defineAction({
    id: 'stats_section',
    allow: ['contact', 'head'],
    input: sectionInput,
    run: async ({ section, ...place }, services, asker) => {
      const opened = await openReport(place, { services, count, asker });
      mustBeOpen(opened, asker);
      return { messages: [], modal: sectionForm(sectionOf(opened, section), opened) };
    },
  });
}

/** Keeps a section as a draft; what is wrong within it is said under its fields. */
export function sectionModal(count: CountRecords): Modal {
  return defineModal({
    id: 'stats_section',
    allow: ['contact', 'head'],
    input: formInput,
    check: async ({ at, values }, services) => {
      const opened = await openUnasked(at, services, count);
      const fields = askedIn(opened, values.section);
      const first = fields[0]?.code ?? '';
      if (opened.report.revision !== at.revision) return { [first]: copy.faster };
      const { cells, mistakes } = readCells(fields, values);
      if (Object.keys(mistakes).length > 0) return mistakes;
      const wrong = broken(cells, opened).filter(({ level }) => level === 'E');
      return Object.fromEntries(wrong.map(({ field, message }) => [field?.code ?? first, message]));
    },
    submit: async ({ at, values }, services, asker) => {
      const opened = await openReport(at, { services, count, asker });
      mustBeOpen(opened, asker);
      if (opened.report.revision !== at.revision) throw new Refusal(copy.faster);
      const fields = askedIn(opened, values.section);
      const { cells: kept } = opened.report;
      const rest = Object.fromEntries(
        Object.entries(kept).filter(([code]) => !fields.some((one) => one.code === code)),
      );
      const cells = { ...rest, ...readCells(fields, values).cells };
      const said = copy.saved(Object.keys(cells).length);
      return changeReply(opened, { step: 'save', after: { cells }, said }, { services, asker });
    },
  });
}

function sectionOf({ form }: Opened, id: string | undefined): FormSection {
  const found = form.sections.find((one) => one.id === id);
  if (!found) throw new Refusal(copy.notNow);
  return found;
}

function askedIn(opened: Opened, id: string | undefined): FormField[] {
  return sectionOf(opened, id).fields.filter(isAsked);
}
