import { check as copy, what } from '../copy.ts';
import type { Source } from '../source.ts';
import type { Sources } from '../sources.ts';
import type { GradeTable, Mistake, Penalty } from '../types.ts';

const BOUNDS = ['kind', 'min', 'max', 'minTimes', 'maxTimes', 'minPercent', 'maxPercent'] as const;

/** A table belongs to a power, was cut in a way that is explained, and stands for one row of that power's penalties. */
export function checkTables(sources: Sources): Mistake[] {
  return sources.grades.flatMap((table) => [...checkMethod(table, sources), ...checkPower(table, sources)]);
}

function checkMethod({ value, at }: Source<GradeTable>, { notices }: Sources): Mistake[] {
  if (!notices || Object.hasOwn(notices.value.methods, value.method)) return [];
  return at((scalar) => scalar === value.method, copy.unknownMethod(value.method));
}

function checkPower({ value, at }: Source<GradeTable>, { powers, ids }: Sources): Mistake[] {
  const here = (message: string) => at((scalar) => scalar === value.power, message).slice(-1);
  if (!ids.powers.includes(value.power)) return here(copy.unknownReference(what.power, value.power, ids.powers));
  const power = powers.find((source) => source.value.id === value.power)?.value;
  if (!power || power.penalties.some((row) => standsFor(value, row))) return [];
  return here(copy.noSuchPenalty(value.power));
}

function standsFor({ statutory, source }: GradeTable, row: Penalty): boolean {
  return (
    row.source?.instrument === source.instrument &&
    row.source.version === source.version &&
    row.source.article === source.article &&
    BOUNDS.every((bound) => row[bound] === statutory[bound])
  );
}
