import type { KnownBlock } from '@slack/types';
import type { Knowledge } from '../knowledge/types.ts';
import { departmentName } from '../people/index.ts';
import type { Asker } from '../slack/feature.ts';
import { buttons, context, divider, header, section } from '../slack/kit/blocks.ts';
import { lines, type Mrkdwn, md, mention, plain } from '../slack/kit/text.ts';
import { mayCorrect, stepsFor } from './allowed.rules.ts';
import { copy } from './copy.ts';
import { shanghaiDay } from './day.ts';
import { allFields, type Register } from './define.ts';
import type { Happened, Kept } from './types.ts';
import { titleOf, valueLines } from './value.view.ts';

interface Around {
  knowledge: Knowledge;
  asker: Asker;
  life: Happened[];
}

/** A record whole: its values, its life, and what this person may do with it. */
export function detailBlocks(register: Register, kept: Kept, { knowledge, asker, life }: Around): KnownBlock[] {
  const { id, state, department, owner, values } = kept;
  return [
    header(`${register.name} ${id}`),
    ...(kept.sample ? context(plain(copy.sampleNote)) : []),
    ...section(
      lines(
        plain(register.states[state] ?? state),
        md`${plain(copy.department)}　${plain(departmentName(knowledge, department) ?? copy.supervision)}`,
        md`${plain(copy.owner)}　${mention(owner)}`,
        ...valueLines(allFields(register), values),
      ),
    ),
    ...actions(register, kept, asker),
    divider(),
    ...context(lines(plain(copy.life), ...life.map((event) => eventLine(register, event)))),
  ];
}

function actions(register: Register, kept: Kept, asker: Asker): KnownBlock[] {
  const steps = stepsFor(register, kept, asker).map(([step, { name }]) => ({
    action: `${register.id}_step_${step}`,
    label: name,
    value: kept.id,
  }));
  const correct = { action: `${register.id}_correct`, label: copy.correct, value: kept.id };
  return buttons([...steps, ...(mayCorrect(register, kept, asker) ? [correct] : [])]);
}

function eventLine(register: Register, { step, given, person, at }: Happened): Mrkdwn {
  const name = step === 'new' ? copy.entered : (register.steps[step]?.name ?? copy.corrected);
  const fields = { corrected: { kind: 'text' as const, label: copy.reason }, ...allFields(register) };
  const what = step === 'new' ? [] : valueLines(fields, given);
  return lines(md`${plain(shanghaiDay(at))}　${plain(name)}　${mention(person)}`, ...what);
}

/** The title of a record with its number, for a sentence. */
export function spoken(register: Register, { id, values, sample }: Pick<Kept, 'id' | 'values' | 'sample'>): Mrkdwn {
  const mark = plain(sample ? `　${copy.sample}` : '');
  return md`${plain(id)}${mark}　${titleOf(register, values)}`;
}
