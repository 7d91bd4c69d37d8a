import type { KnownBlock } from '@slack/types';
import { chineseDay } from '../knowledge/day.grammar.ts';
import type { FormSection } from '../knowledge/form.types.ts';
import type { Asker } from '../slack/feature.ts';
import { buttons, context, header, row, section } from '../slack/kit/blocks.ts';
import { bold, lines, type Mrkdwn, md, plain } from '../slack/kit/text.ts';
import { actionsFor } from './actions.view.ts';
import { fills, isOpen } from './allowed.rules.ts';
import { check } from './check.rules.ts';
import { copy } from './copy.ts';
import { fieldsOf, mustBeFilled } from './fields.ts';
import { findingBlocks, findingText } from './finding.view.ts';
import type { Version } from './life.store.ts';
import type { Opened } from './open.ts';
import { sampleNotes } from './sample.view.ts';
import type { Finding } from './types.ts';
import { differenceLines, valueLines } from './value.view.ts';
import { carriedValue } from './values.schema.ts';

/** A report whole: how it stands, what is in it, what is wrong with it, and what this person may do with it. */
export function reportBlocks(opened: Opened, asker: Asker, life: Version[]): KnownBlock[] {
  const { form, report } = opened;
  const findings = check(report.cells, opened);
  const filling = fills(opened, asker) && isOpen(opened);
  return [
    header(form.name),
    ...context(
      plain(`${form.note}　${opened.period.name}　${opened.departmentName}`),
      ...sampleNotes(opened).map(plain),
    ),
    ...section(standing(opened, asker)),
    ...remarks(opened),
    ...(filling ? sectionRows(opened, findings) : judged(opened, findings, life)),
    ...(filling ? findingBlocks(opened, findings) : form.sections.flatMap((one) => valueBlocks(one, opened))),
    ...buttons(actionsFor(opened, asker)),
  ];
}

function standing({ report, period, locked, leave, form }: Opened, asker: Asker): Mrkdwn {
  const { cutoff, due, lock } = period;
  const all = mustBeFilled(fieldsOf(form));
  const filled = all.filter(({ code }) => report.cells[code]);
  const state = report.revision === 0 ? copy.none : copy.states[report.state];
  return lines(
    md`${bold(state)}　${plain(copy.progress(filled.length, all.length))}`,
    plain(copy.until(chineseDay(cutoff), chineseDay(due), chineseDay(lock))),
    leave && plain(copy.leave(chineseDay(leave.until), asker.roles.includes('supervisor') ? leave.reason : '')),
    locked && plain(copy.locked(chineseDay(lock))),
  );
}

function remarks({ report, form }: Opened): KnownBlock[] {
  if (report.state !== 'returned') return [];
  const said = Object.entries(report.remarks).map(([code, words]) => {
    const label = fieldsOf(form).find((field) => field.code === code)?.label ?? copy.whole;
    return plain(`${code} ${label}：${words}`.trim());
  });
  return section(lines(bold(copy.remarks), ...said));
}

function sectionRows(opened: Opened, findings: Finding[]): KnownBlock[] {
  return opened.form.sections.map((one) => {
    const asked = mustBeFilled(one.fields);
    const filled = asked.filter(({ code }) => opened.report.cells[code]);
    const wrong = findings.filter(
      ({ key, level, field }) => level === 'E' && !key.startsWith('blank:') && field && one.fields.includes(field),
    );
    const facts = [copy.progress(filled.length, asked.length), ...(wrong.length > 0 ? [copy.wrong(wrong.length)] : [])];
    return row(md`${bold(copy.section(one.id, one.name))}　${plain(facts.join('　'))}`, {
      ...{ action: 'stats_section', label: copy.fill(one.id) },
      value: `${one.id}:${carriedValue({ ...opened.report })}`,
    });
  });
}

function valueBlocks({ id, name, fields }: FormSection, opened: Opened): KnownBlock[] {
  const sheet = { ...opened, cells: opened.report.cells };
  return opened.report.revision === 0 ? [] : section(lines(bold(copy.section(id, name)), valueLines(fields, sheet)));
}

/** Beside a report that is handed in: the reasons given, and what changed since the version before. */
function judged({ report, form }: Opened, findings: Finding[], life: Version[]): KnownBlock[] {
  const soft = findings.filter(({ level }) => level === 'W');
  const said = soft.map((one) =>
    lines(plain(findingText(one)), plain(`　${copy.reasons}：${report.reasons[one.key] ?? '—'}`)),
  );
  const versions = life.filter(({ step }) => step === 'submit');
  const [before, after] = versions.slice(-2);
  const changed = before && after ? differenceLines(fieldsOf(form), before.cells, after.cells) : [];
  return [
    ...(said.length > 0 ? section(lines(bold(copy.reasons), ...said)) : []),
    ...(changed.length > 0 ? section(lines(bold(copy.difference(versions.length)), ...changed)) : []),
  ];
}
