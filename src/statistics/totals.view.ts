import type { KnownBlock } from '@slack/types';
import type { FormPeriod, StatForm } from '../knowledge/form.types.ts';
import { context, header, section } from '../slack/kit/blocks.ts';
import { bold, lines, md, plain } from '../slack/kit/text.ts';
import { copy } from './copy.ts';
import type { Total } from './rollup.rules.ts';

export function totalBlocks({
  form,
  period,
  totals,
  missing,
  notes,
}: {
  form: StatForm;
  period: FormPeriod;
  totals: Total[];
  missing: string[];
  /** What is to be said of sample data among them. */
  notes: string[];
}): KnownBlock[] {
  const parts = form.sections.map(({ id, name, fields }) => {
    const here = totals.filter(({ field }) => fields.includes(field));
    return section(lines(bold(copy.section(id, name)), ...here.map((total) => md`${plain(totalLine(total))}`)));
  });
  return [
    header(form.name),
    ...context(plain(`${form.note}　${period.name}　${copy.totals}`), ...notes.map(plain)),
    ...section(plain(missing.length > 0 ? copy.onlyAccepted(missing.join('、')) : copy.allAccepted)),
    ...parts.flat(),
  ];
}

function totalLine({ field, value, of, none }: Total): string {
  const unit = field.unit ?? '';
  const words =
    of === 0
      ? copy.unknown
      : field.type === 'flag'
        ? copy.flags(value, of)
        : field.type === 'day'
          ? copy.days(value, of)
          : `${value}${unit}`;
  return `${field.code} ${field.label}　${words}${none > 0 ? copy.notAll(none) : ''}`;
}
