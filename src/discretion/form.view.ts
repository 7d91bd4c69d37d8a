import type { KnownBlock, ModalView } from '@slack/types';
import type { Circumstance, Effect } from '../knowledge/discretion.types.ts';
import type { Knowledge, Penalty, Power } from '../knowledge/types.ts';
import { context, section } from '../slack/kit/blocks.ts';
import { type Choice, checkInput, dateInput, selectInput, textInput } from '../slack/kit/choices.ts';
import { modal } from '../slack/kit/modal.ts';
import { bold, plain } from '../slack/kit/text.ts';
import { setsFor } from './basis.ts';
import { article, rowName } from './copy.ts';
import { form as copy } from './form.copy.ts';
import type { CaseInput } from './types.ts';

const OPTIONS = 10;
type Group = keyof typeof copy.groups;
const GROUPS: Record<Group, (Effect | undefined)[]> = {
  exempt: [undefined, 'mustNot', 'mayNot', 'reducedOrNot', 'mayLighterReducedOrNot'],
  lighter: ['mustLighterOrReduced', 'mayLighterOrReduced', 'mayLighter'],
  heavier: ['mustHeavier', 'mayHeavier'],
  process: ['longerLimitation', 'review', 'collective'],
};

export interface FormOf {
  power: Power;
  knowledge: Knowledge;
  /** Today, as the day of discovery to begin with. */
  today: string;
  channel?: string;
  values?: CaseInput;
}

/** The form for one power; with `values`, as it was filled in. */
export function caseForm({ power, knowledge, today, channel, values }: FormOf): ModalView {
  const rows = computableRows(power);
  const shown = rows.map(({ penalty }) => penalty);
  const own = values?.pack ?? packOf(power, knowledge);
  const blocks: KnownBlock[] = [
    ...section(bold(copy.formIntro(power.title, power.id))),
    ...context(plain(copy.formNote)),
    selectInput({
      id: 'row',
      label: copy.row,
      choices: rows.map((row) => rowChoice(power, row)),
      ...chosenRow(power, rows, values),
    }),
    dateInput({ id: 'actEnd', label: copy.actEnd, ...(values && { initial: values.actEnd }) }),
    dateInput({ id: 'found', label: copy.found, initial: values?.found ?? today }),
    dateInput({ id: 'decided', label: copy.decided, optional: true, ...initial(values?.decided) }),
    ...measures(shown, values),
    ...circumstanceInputs(power, knowledge, { rows: shown, facts: values?.facts ?? [] }),
    selectInput({ id: 'pack', label: copy.pack, choices: packChoices(knowledge), initial: own }),
    textInput({ id: 'proposed', label: copy.proposedLabel, optional: true, ...initial(values?.proposed) }),
  ];
  const data = channel ? { channel } : {};
  return modal({ id: 'weigh', title: copy.formTitle, blocks, close: copy.close, submit: copy.submit, data });
}

interface Row {
  at: number;
  penalty: Penalty;
}

/** Rows with a figure to compute with. */
export function computableRows({ penalties }: Power): Row[] {
  return penalties
    .map((penalty, at) => ({ at, penalty }))
    .filter(({ penalty: { kind } }) => kind !== 'local' && kind !== 'other');
}

function rowChoice({ id }: Power, { at, penalty }: Row): Choice {
  const need = penalty.base !== undefined ? 'b' : penalty.per !== undefined ? 'q' : penalty.kind === 'days' ? 'd' : 'n';
  return { label: rowName(penalty), value: `${id}:${at}:${need}` };
}

function chosenRow(power: Power, rows: Row[], values?: CaseInput): { initial?: string } {
  const row = rows.find(({ at }) => at === values?.row) ?? (rows.length === 1 ? rows[0] : undefined);
  return row ? { initial: rowChoice(power, row).value } : {};
}

function measures(rows: Penalty[], values?: CaseInput): KnownBlock[] {
  const names = (of: (row: Penalty) => string | undefined) =>
    [...new Set(rows.flatMap((row) => of(row) ?? []))].join('、');
  const [bases, units] = [names(({ base }) => base), names(({ per }) => per)];
  const all = (of: (row: Penalty) => string | undefined) => rows.every((row) => of(row) !== undefined);
  const common = { hint: copy.amountHint };
  return [
    ...(bases
      ? [
          textInput({
            id: 'base',
            label: copy.base(bases),
            optional: !all(({ base }) => base),
            ...common,
            ...initial(values?.base),
          }),
        ]
      : []),
    ...(units
      ? [
          textInput({
            id: 'quantity',
            label: copy.quantity(units),
            optional: !all(({ per }) => per),
            ...initial(values?.quantity),
          }),
        ]
      : []),
  ];
}

function initial(value: string | undefined): { initial?: string } {
  return value === undefined ? {} : { initial: value };
}

function circumstanceInputs(
  power: Power,
  knowledge: Knowledge,
  { rows, facts }: { rows: Penalty[]; facts: string[] },
): KnownBlock[] {
  const laws = rows.map(({ source }) => source?.instrument ?? power.penalised[0]?.instrument);
  const sets = new Set(laws.flatMap((law) => setsFor(power, law, knowledge.circumstances)));
  const packs = knowledge.packs.filter(({ fields, toFill }) => !toFill && fields.includes(power.field));
  const all = [...[...sets].flatMap((set) => set.circumstances), ...packs.flatMap((pack) => pack.circumstances)];
  return (Object.keys(GROUPS) as Group[]).flatMap((group) =>
    inTens(all.filter(({ effect }) => GROUPS[group].includes(effect))).map((some, at) =>
      checkInput({
        id: at === 0 ? group : `${group}${at + 1}`,
        label: copy.groups[group],
        optional: true,
        choices: some.map(choiceOf),
        initial: facts,
      }),
    ),
  );
}

function choiceOf({ id, name, source }: Circumstance): Choice {
  return { label: `${name}（${article(source)}）`, value: id };
}

function inTens<T>(all: T[]): T[][] {
  return all.length === 0 ? [] : [all.slice(0, OPTIONS), ...inTens(all.slice(OPTIONS))];
}

function packChoices({ packs }: Knowledge): Choice[] {
  return packs.map(({ id, name, document, toFill }) => ({ label: copy.packName(name, document, toFill), value: id }));
}

/** The field's own pack; else the first national one that can be computed with. */
function packOf({ field }: Power, { packs }: Knowledge): string {
  const ready = packs.filter(({ toFill }) => !toFill);
  const own = ready.find(({ fields }) => fields.includes(field)) ?? ready.find(({ fields }) => fields.length > 0);
  return (own ?? ready[0])?.id ?? '';
}
