import { check as copy, what } from '../copy.ts';
import type { Source } from '../source.ts';
import type { Sources } from '../sources.ts';
import type { Mistake, Power } from '../types.ts';
import { TOPIC_CODES } from '../words.schema.ts';

/** What an entry names exists: its body, its procedures, what a glossary pair points to; and its folder is its field. */
export function checkReferences(sources: Sources): Mistake[] {
  const { ids } = sources;
  const entries = [...ids.powers, ...ids.procedures, ...ids.rules, ...TOPIC_CODES];
  return [
    ...sources.instruments.flatMap(({ value: { successor = '' }, at }) =>
      successor === '' || ids.instruments.includes(successor)
        ? []
        : at((scalar) => scalar === successor, copy.unknownInstrument(successor, ids.instruments)),
    ),
    ...sources.powers.flatMap((source) => checkPower(source, sources)),
    ...sources.glossary.flatMap((source) => {
      const see = source.value.flatMap((pair) => pair.see);
      return unknown(source, see, { what: what.entry, known: entries });
    }),
  ];
}

function checkPower(source: Source<Power>, { bodies, ids }: Sources): Mistake[] {
  const { file, value, at } = source;
  const folder = file.split('/').at(-2) ?? '';
  const misplaced =
    folder === value.field ? [] : at((scalar) => scalar === value.field, copy.wrongFolder(value.field, folder));
  const known = bodies?.value.bodies.map(({ id }) => id);
  return [
    ...misplaced.slice(0, 1),
    ...(known ? unknown(source, [value.body], { what: what.body, known }) : []),
    ...unknown(source, value.procedures, { what: what.procedure, known: ids.procedures }),
  ];
}

function unknown(
  source: Source<unknown>,
  named: readonly string[],
  kind: { what: string; known: readonly string[] },
): Mistake[] {
  const missing = [...new Set(named)].filter((id) => !kind.known.includes(id));
  return missing.flatMap((id) =>
    source.at((scalar) => scalar === id, copy.unknownReference(kind.what, id, kind.known)),
  );
}
