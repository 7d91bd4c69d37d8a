import type { Fault } from '../types.ts';
import { clausesOf, statementsOf } from './clauses.grammar.ts';
import { cuesIn, supposesLeave } from './cues.grammar.ts';
import { hasFigures } from './figures.ts';
import { hasForces, hasNegations } from './force.ts';
import { coverage, gapsIn, letters } from './spans.ts';

/** At least this share of a statement's signs has to stand, in runs, in the one clause that bears it out. */
const LEAST_SHARED = 0.5;
/** Clauses that share as much as the one most like it, but for this, may bear a statement out as well. */
const ABOUT = 0.15;

/** The same for each part between two commas that is long enough to say something. */
const LEAST_IN_PART = 0.5;
const PART = 4;
/** So many signs in a row are no chance. */
const TELLING = 3;
/** So many signs in a row that are not in the clause may be another subject. */
const FOREIGN = 4;

interface Ground {
  /** The words of what the sentence names. */
  held: string;
  /** Names of what it names, and of everything the model was given. */
  title: string;
  names: string;
}

/** Why a sentence is not borne out: each of its statements has to stand in one clause of the evidence, with all it says. */
export function clauseFault(sentence: string, ground: Ground): Fault | undefined {
  const clauses = clausesOf(ground.held);
  const faults = statementsOf(sentence).flatMap((statement) => {
    const like = likest(statement, clauses, ground.title);
    if (like.length === 0) return ['unsupported' as const];
    const found = like.map((clause) => firstFault(statement, clause, ground));
    return found.includes(undefined) ? [] : [nearest(found as Fault[])];
  });
  return faults[0];
}

/** The clauses that say most of what the statement says. What is false of the matter may be true of another one. */
function likest(statement: string, clauses: string[], title: string): string[] {
  const shared = clauses.map((clause) => ({ clause, share: coverage(statement, `${title}\n${clause}`) }));
  const most = Math.max(0, ...shared.map(({ share }) => share));
  return shared.filter(({ share }) => share >= Math.max(LEAST_SHARED, most - ABOUT)).map(({ clause }) => clause);
}

/** In the order in which they are looked for: the clause that came furthest tells best what is wrong. */
const ORDER: Fault[] = ['figure', 'condition', 'force', 'negation', 'mixed'];

function firstFault(statement: string, clause: string, ground: Ground): Fault | undefined {
  const cues = cuesIn(clause);
  if (!hasFigures(statement, clause)) return 'figure';
  if (!cuesIn(statement).every((cue) => cues.includes(cue)) || supposesLeave(statement, clause)) return 'condition';
  if (!hasForces(statement, clause)) return 'force';
  if (!hasNegations(statement, clause, ground.names)) return 'negation';
  return isMixed(statement, clause, ground) ? 'mixed' : undefined;
}

/** Put together from two clauses, or from elsewhere: a part of it is hardly in this one, or words of it are not. */
function isMixed(statement: string, clause: string, { held, title }: Ground): boolean {
  const own = `${title}\n${clause}`;
  const parts = statement.split(',').filter((part) => letters(part).length >= PART);
  if (parts.some((part) => coverage(part, own) < LEAST_IN_PART)) return true;
  return gapsIn(statement, own).some(
    (gap) => (gap.length >= TELLING && letters(held).includes(gap)) || gap.replace(/\d/g, '').length >= FOREIGN,
  );
}

function nearest(faults: Fault[]): Fault {
  return faults.reduce((best, fault) => (ORDER.indexOf(fault) > ORDER.indexOf(best) ? fault : best));
}
