import type { InputBlock, KnownBlock, ModalView } from '@slack/types';
import type { FormField, FormSection } from '../knowledge/form.types.ts';
import { context, row, section } from '../slack/kit/blocks.ts';
import { selectInput, textInput } from '../slack/kit/choices.ts';
import { input } from '../slack/kit/inputs.ts';
import { modal } from '../slack/kit/modal.ts';
import { plain } from '../slack/kit/text.ts';
import { writtenCell } from './cell.grammar.ts';
import { copy } from './copy.ts';
import { cellValue } from './evaluate.rules.ts';
import { isAsked } from './fields.ts';
import type { Opened } from './open.ts';
import { carriedValue } from './values.schema.ts';

/** The form of one section: what is in it, or else what the registers say. */
export function sectionForm({ id, name, fields }: FormSection, opened: Opened): ModalView {
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
  return [...new Set(here.map(({ register }) => register))].flatMap((register) => {
    const these = here.filter((one) => one.register === register);
    const words = these.map(({ code, value }) => `${code} ${value}`).join('　');
    const line = plain(`${copy.records('', register)}${words}`);
    const look = these[0]?.look;
    return look ? [row(line, { label: copy.look(register), ...look })] : section(line);
  });
}
