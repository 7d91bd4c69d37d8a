import type { KnownBlock, StaticSelect } from '@slack/types';
import { chineseDay } from '../knowledge/day.grammar.ts';
import type { Knowledge } from '../knowledge/types.ts';
import { departmentName } from '../people/index.ts';
import { button, buttons, context, controls, header, menu, row } from '../slack/kit/blocks.ts';
import { lines, md, plain } from '../slack/kit/text.ts';
import { copy } from './copy.ts';
import { dueDay, type Register } from './define.ts';
import { spoken } from './detail.view.ts';
import { type Shown, valueOfShown } from './list.schema.ts';
import type { Kept } from './types.ts';

const PAGE = 10;

export interface Listed {
  /** Everything this person may see. */
  all: Kept[];
  /** Of these, what was asked for. */
  found: Kept[];
  shown: Shown;
  /** For supervisors: what was asked for, in every department. */
  across?: Kept[];
  mayEnter: boolean;
  knowledge: Knowledge;
  /** ISO day. */
  today: string;
}

/** One page of a register, with what one may do next. */
export function listBlocks(register: Register, listed: Listed): KnownBlock[] {
  const { all, found, shown, mayEnter, across = [] } = listed;
  const left = found.length - shown.from - PAGE;
  const next = valueOfShown({ ...shown, from: shown.from + PAGE });
  const enter = button({ action: `${register.id}_new`, label: copy.enter, value: 'new', primary: true });
  const sheet = button({ action: `${register.id}_export`, label: copy.export, value: valueOfShown({ from: 0 }) });
  return [
    header(register.name),
    ...context(plain(all.length === 0 ? copy.none(register.name) : counted(listed))),
    ...controls(...(mayEnter ? [enter] : []), ...filters(register, all, shown), ...(all.length > 0 ? [sheet] : [])),
    // Apart from the other menu: in one line no two may do the same.
    ...controls(...departmentMenu(register, across, listed)),
    ...found.slice(shown.from, shown.from + PAGE).map((kept) => line(register, kept, listed)),
    ...(left > 0 ? buttons([{ action: `${register.id}_list`, label: copy.more(left), value: next }]) : []),
  ];
}

/** How many there are, and of which departments. */
function counted({ all, found, shown, knowledge }: Listed): string {
  const fields = knowledge.bodies.filter(({ id }) => shown.departments?.includes(id)).map(({ field }) => field);
  return [...fields, copy.count(found.length, all.length)].join('　');
}

/** A menu of every state in which there is something, within the departments that are shown. */
function filters({ id, states }: Register, every: Kept[], { departments }: Shown): StaticSelect[] {
  if (every.length === 0) return [];
  const all = departments ? every.filter(({ department }) => departments.includes(department)) : every;
  const here = { ...(departments && { departments }), from: 0 };
  const byState = Object.entries(states).flatMap(([state, name]) => {
    const number = all.filter((kept) => kept.state === state).length;
    return number === 0 ? [] : [{ label: `${name} ${number}`, value: valueOfShown({ ...here, state }) }];
  });
  const everything = { label: `${copy.everything} ${all.length}`, value: valueOfShown(here) };
  const mine = { label: copy.mine, value: valueOfShown({ ...here, mine: true }) };
  return [menu({ action: `${id}_list`, label: copy.filter, choices: [everything, ...byState, mine] })];
}

/** A menu of the departments, with how many each has of what was asked for. */
function departmentMenu({ id }: Register, across: Kept[], { shown, knowledge }: Listed): StaticSelect[] {
  if (across.length === 0) return [];
  const { departments: _, ...asked } = { ...shown, from: 0 };
  const everywhere = { label: `${copy.everything} ${across.length}`, value: valueOfShown(asked) };
  const each = knowledge.bodies.map((body) => ({
    label: `${body.field} ${across.filter(({ department }) => department === body.id).length}`,
    value: valueOfShown({ ...asked, departments: [body.id] }),
  }));
  return [menu({ action: `${id}_list`, label: copy.departments, choices: [everywhere, ...each] })];
}

function line(register: Register, kept: Kept, { knowledge, today }: Listed): KnownBlock {
  const due = register.ended.includes(kept.state) ? undefined : dueDay(register, kept.values);
  const facts = [
    register.states[kept.state],
    departmentName(knowledge, kept.department) ?? copy.supervision,
    due && dueWords(due, today),
  ];
  return row(lines(md`${spoken(register, kept)}`, plain(facts.filter(Boolean).join('　'))), {
    action: `${register.id}_show`,
    label: copy.look,
    value: kept.id,
  });
}

export function dueWords(due: string, today: string): string {
  return due < today ? copy.late(chineseDay(due)) : copy.due(chineseDay(due));
}
