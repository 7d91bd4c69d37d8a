import { clock as copy } from '../copy.ts';
import type { Source } from '../source.ts';
import type { Sources } from '../sources.ts';
import type { EventLink, Mistake, Procedure } from '../types.ts';

/** Where a limit says what follows from it (完成即, 起算也是), that event starts a limit of the procedure it names. */
export function checkLinks({ procedures, ids }: Sources): Mistake[] {
  const events = new Map(procedures.map(({ value }) => [value.id, eventsIn(value)]));
  // A procedure whose own file is broken is reported there, not at everything that leads to it.
  const broken = ids.procedures.filter((id) => !events.has(id));
  return procedures.flatMap((source) =>
    linksIn(source.value)
      .filter(({ procedure = source.value.id }) => !broken.includes(procedure))
      .flatMap((link) => checkLink(link, source, events)),
  );
}

function checkLink(
  { procedure, event }: EventLink,
  { value, at }: Source<Procedure>,
  events: Map<string, string[]>,
): Mistake[] {
  const id = procedure ?? value.id;
  const known = events.get(id) ?? [];
  if (known.includes(event)) return [];
  return at((scalar) => String(scalar).endsWith(event), copy.unknownEvent(event, id, known)).slice(0, 1);
}

function linksIn({ steps }: Procedure): EventLink[] {
  const limits = steps.flatMap((step) => step.limits);
  return limits.flatMap(({ completes = [], alsoStarts = [] }) => [...completes, ...alsoStarts]);
}

function eventsIn({ steps }: Procedure): string[] {
  return [...new Set(steps.flatMap(({ limits }) => limits.map(({ countedFrom }) => countedFrom)))];
}
