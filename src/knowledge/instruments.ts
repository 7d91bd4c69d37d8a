import { type Named, shortTitle } from './grammar.ts';
import type { Knowledge } from './types.ts';

type Naming = Pick<Knowledge, 'instruments' | 'aliases' | 'powers' | 'procedures' | 'rules'>;

/** Every instrument that can be named in free text: those with a file, and those that only have aliases or are only cited. */
export function namedInstruments({ instruments, aliases, powers, procedures, rules }: Naming): Named[] {
  const named = new Map<string, Named>(instruments.map((instrument) => [instrument.short, instrument]));
  const cited = [
    ...powers.flatMap((power) => [...power.violated, ...power.penalised, ...power.checked]),
    ...procedures.flatMap((procedure) => [...procedure.checked, ...procedure.steps.flatMap((step) => step.basis)]),
    ...rules.flatMap((rule) => [...rule.basis, ...rule.checked]),
  ];
  for (const short of [...cited.map(({ instrument }) => instrument), ...aliases.map((alias) => alias.short)]) {
    if (named.has(short)) continue;
    named.set(short, { short, title: short, aliases: aliases.find((alias) => alias.short === short)?.aliases ?? [] });
  }
  return [...named.values()];
}

/** The short title meant by a title, short title or alias; undefined where the clerk's files do not know it. */
export function shortNamed(name: string, knowledge: Naming): string | undefined {
  const short = shortTitle(name.normalize('NFKC').replace(/\s/g, ''));
  const named = namedInstruments(knowledge);
  const found =
    named.find((one) => one.short === short || shortTitle(one.title) === short) ??
    named.find(({ aliases }) => aliases.includes(short));
  return found?.short;
}
