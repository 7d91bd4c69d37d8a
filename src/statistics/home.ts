import type { KnownBlock } from '@slack/types';
import { chineseDay, today } from '../knowledge/day.grammar.ts';
import type { FormPeriod } from '../knowledge/form.types.ts';
import type { Services } from '../services.ts';
import type { Asker } from '../slack/feature.ts';
import { divider, row } from '../slack/kit/blocks.ts';
import { bold, lines, plain } from '../slack/kit/text.ts';
import { lineOf } from './board.ts';
import { currentPeriod } from './clock.rules.ts';
import { copy } from './copy.ts';
import { type CountRecords, openUnasked } from './open.ts';
import { reportsOf } from './store.ts';

/** On the home tab: for contacts and heads how their form stands, for supervisors how many wait for them. */
export async function formHome(count: CountRecords, services: Services, asker: Asker): Promise<KnownBlock[]> {
  const period = currentPeriod(services.answers.knowledge.forms, today(services.clock()));
  if (!period) return [];
  const fills = asker.roles.some((role) => role === 'contact' || role === 'head');
  const own = fills && asker.department ? await ownForm(count, services, { period, department: asker.department }) : [];
  const waiting = asker.roles.includes('supervisor') ? await waitingForms(services, period) : [];
  return own.length + waiting.length === 0 ? [] : [divider(), ...own, ...waiting];
}

async function ownForm(
  count: CountRecords,
  services: Services,
  { period, department }: { period: FormPeriod; department: string },
): Promise<KnownBlock[]> {
  const opened = await openUnasked({ period: period.id, department }, services, count);
  const { filled, all, time, errors } = lineOf(opened);
  const { report, form, today: day } = opened;
  const state = report.revision === 0 ? copy.none : copy.states[report.state];
  const facts = [state, copy.progress(filled, all), errors > 0 && copy.wrong(errors)];
  const said = [copy.dueOn(chineseDay(period.due)), day > period.due && copy.times[time]];
  return [
    row(
      lines(
        bold(`${form.name}　${period.name}`),
        plain(facts.filter(Boolean).join('　')),
        plain(said.filter(Boolean).join('　')),
      ),
      { action: 'stats_show', label: copy.openForm, value: `${period.id}:${department}:0` },
    ),
  ];
}

async function waitingForms({ records, answers }: Services, { id, name, due }: FormPeriod): Promise<KnownBlock[]> {
  const reports = await reportsOf(records.db, { period: id });
  const waiting = reports.filter(({ state }) => state === 'submitted').length;
  const handed = reports.filter(({ submittedAt }) => submittedAt).length;
  const all = answers.knowledge.bodies.length;
  const words = [
    bold(copy.formOf(name)),
    plain(copy.waitingForms(waiting)),
    plain(copy.handedOf(handed, all, chineseDay(due))),
  ];
  return [row(lines(...words), { action: 'stats_board', label: copy.board, value: id })];
}
