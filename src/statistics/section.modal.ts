import type { InputBlock, KnownBlock, ModalView } from '@slack/types';
import type { FormField, FormSection } from '../knowledge/form.types.ts';
import { type Action, defineAction, defineModal, type Modal } from '../slack/feature.ts';
import { context, row } from '../slack/kit/blocks.ts';
import { selectInput, textInput } from '../slack/kit/choices.ts';
import { input } from '../slack/kit/inputs.ts';
import { modal } from '../slack/kit/modal.ts';
import { plain } from '../slack/kit/text.ts';
import { Refusal } from '../slack/refusal.ts';
import { writtenCell } from './cell.grammar.ts';
import { changeReply, mustBeOpen } from './change.ts';
import { broken } from './check.rules.ts';
import { copy } from './copy.ts';
import { cellValue } from './evaluate.rules.ts';
import { isAsked } from './fields.ts';
import { type CountRecords, type Opened, openReport, openUnasked } from './open.ts';
import { readCells } from './read.rules.ts';
import { carriedValue, formInput, sectionInput } from './values.schema.ts';

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

function sectionForm({ id, name, fields }: FormSection, opened: Opened): ModalView {
  const asked = fields.filter(isAsked);
  const { form, period, departmentName, report } = opened;
  return modal({
    id: 'stats_section',
    title: copy.section(id, name),
    ...{ close: copy.cancel, submit: copy.save },
    data: { at: carriedValue(report), section: id },
    blocks: [
      ...context(plain(`${form.note}　${period.name}　${departmentName}`), plain(copy.entries.whole)),
      ...asked.map((field) => fieldInput(field, opened)),
      ...registerRows(asked, opened),
    ],
  });
}

function fieldInput(field: FormField, opened: Opened): InputBlock {
  const { code, label, unit, type } = field;
  const counted = opened.counts[code];
  const known = writtenCell(opened.report.cells[code]) || String(counted?.value ?? '');
  const hint = [field.definition, type === 'day' && copy.entries.day, beforeWords(field, opened)];
  const spec = {
    ...{ id: code, label: `${code} ${label}${unit ? `（${unit}）` : ''}`, optional: true },
    hint: [...hint, counted && copy.records(String(counted.value), counted.register)].filter(Boolean).join('。'),
    ...(known && { initial: known }),
  };
  if (type === 'flag')
    return selectInput({ ...spec, choices: [copy.yes, copy.no].map((one) => ({ label: one, value: one })) });
  if (type !== 'text') return textInput(spec);
  const { initial: initial_value, ...rest } = spec;
  const element = { type: 'plain_text_input' as const, action_id: code, multiline: true };
  return input({ ...rest, element: { ...element, ...(initial_value && { initial_value }) } });
}

function beforeWords({ code, type }: FormField, opened: Opened): string | false {
  const before = cellValue(code, 'previous', { ...opened, cells: {} });
  return opened.period.after !== undefined && type === 'flow' && before !== undefined && copy.before(String(before));
}

/** One line a register that counts something here, with the button to its records. */
function registerRows(fields: FormField[], { counts }: Opened): KnownBlock[] {
  const here = fields.flatMap(({ code }) => (counts[code] ? [{ code, ...counts[code] }] : []));
  return [...new Set(here.map(({ register }) => register))].map((register) => {
    const these = here.filter((one) => one.register === register);
    const words = these.map(({ code, value }) => `${code} ${value}`).join('　');
    return row(plain(`${copy.records('', register)}${words}`), {
      label: copy.look(register),
      ...(these[0]?.look ?? { action: '' }),
    });
  });
}
