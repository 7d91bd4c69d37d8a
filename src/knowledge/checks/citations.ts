import { check as copy } from '../copy.ts';
import type { CircumstanceSet } from '../discretion.types.ts';
import { parseCitation, printCitation } from '../grammar.ts';
import type { Source } from '../source.ts';
import type { Sources } from '../sources.ts';
import type { Citation, GradeTable, Instrument, Mistake, Power, Procedure, Rule } from '../types.ts';

type Card = Power | Procedure | Rule | GradeTable | CircumstanceSet;

/** Every cited instrument is described in `instruments`, with the cited version where versions are listed; skipped while that folder is empty. */
export function checkCitations(sources: Sources): Mistake[] {
  if (sources.ids.instruments.length === 0) return [];
  const known = new Map(sources.instruments.map(({ value }) => [value.short, value]));
  // An instrument whose own file is broken is reported there, not at everything that cites it.
  const names = new Set(sources.ids.instruments);
  const wrong = (citation: Citation) => whatIsWrong(citation, known.get(citation.instrument), names);
  const { powers, procedures, rules, grades, circumstances } = sources;
  const cards: Source<Card>[] = [...powers, ...procedures, ...rules, ...grades, ...circumstances];
  const clocks = sources.clock.flatMap(({ value, at }) => {
    const [first] = [...value.rules, ...value.yearly];
    const message = first && wrong(first);
    return message === undefined ? [] : at((scalar) => scalar === value.short, message).slice(0, 1);
  });
  return [
    ...cards.flatMap((card) => checkCited(citationsOf(card.value), card, wrong)),
    ...sources.moved.flatMap((pairs) =>
      checkCited(
        pairs.value.flatMap((pair) => [...(pair.old ? [pair.old] : []), pair.new]),
        pairs,
        wrong,
      ),
    ),
    ...clocks,
    ...checkAliases(sources, names),
  ];
}

function checkCited(
  cited: Citation[],
  { at }: Source<unknown>,
  wrong: (citation: Citation) => string | undefined,
): Mistake[] {
  const distinct = new Map(cited.map((citation) => [printCitation(citation), citation]));
  return [...distinct].flatMap(([printed, citation]) => {
    const message = wrong(citation);
    return message === undefined ? [] : at((scalar) => printsAs(scalar, printed), message);
  });
}

function whatIsWrong(
  { instrument, version }: Citation,
  known: Instrument | undefined,
  names: ReadonlySet<string>,
): string | undefined {
  if (!names.has(instrument)) return copy.unknownInstrument(instrument, [...names]);
  const versions = known?.versions.map(({ adopted }) => adopted) ?? [];
  if (version === undefined || versions.length === 0 || versions.includes(version)) return undefined;
  return copy.unknownVersion(instrument, version, versions);
}

function printsAs(scalar: unknown, printed: string): boolean {
  const citation = typeof scalar === 'string' ? parseCitation(scalar) : undefined;
  return citation !== undefined && printCitation(citation) === printed;
}

/** Everything a card cites. */
export function citationsOf(card: Card): Citation[] {
  switch (card.kind) {
    case 'power':
      return [
        ...card.violated,
        ...card.penalised,
        ...card.checked,
        ...card.penalties.flatMap((row) => row.source ?? []),
      ];
    case 'procedure':
      return [...card.checked, ...card.steps.flatMap((step) => step.basis)];
    case 'rule':
      return [...card.basis, ...card.checked];
    case 'grades':
      return [card.source];
    case 'circumstances':
      return [...card.circumstances, ...card.joint, ...card.limitation, ...card.hearing].flatMap(
        ({ source }) => parseCitation(source) ?? [],
      );
  }
}

/** An alias names one known instrument, and not what is another's title or alias. */
function checkAliases({ aliases, instruments }: Sources, names: ReadonlySet<string>): Mistake[] {
  if (!aliases) return [];
  const { value, at } = aliases;
  const owner = new Map<string, string>([...names].map((name) => [name, name]));
  for (const { value: instrument } of instruments) {
    for (const alias of instrument.aliases) owner.set(alias, instrument.short);
  }
  return value.flatMap(({ short, aliases: others }) => {
    const unknown = names.has(short) ? [] : at((scalar) => scalar === short, copy.unknownInstrument(short, [...names]));
    const taken = others.flatMap((alias) => {
      const other = owner.get(alias) ?? short;
      owner.set(alias, other);
      return other === short ? [] : at((scalar) => scalar === alias, copy.aliasTaken(alias, other)).slice(-1);
    });
    return [...unknown, ...taken];
  });
}
