import { newId } from '../state/ids.ts';
import type { Json, World } from '../types.ts';
import { DELIVERY_NAMES, type Fault, type FaultKind, kindsFor } from './kinds.ts';

const LONGEST_MS = 600_000;
const USUAL_MS = 1000;

/** Adds the fault that was asked for; its id, or the name of the field that is wrong. */
export function addFault(world: World, given: Json): { id: string } | { wrong: string } {
  const wrong = wrongField(given);
  if (wrong !== undefined) return { wrong };
  const fault = faultFrom(given);
  world.faults.push(fault);
  return { id: fault.id };
}

/** Takes one fault, or every one, away again; false when there is no such fault. */
export function clearFaults(world: World, id?: string): boolean {
  if (id === undefined) {
    world.faults.length = 0;
    return true;
  }
  const at = world.faults.findIndex((fault) => fault.id === id);
  if (at >= 0) world.faults.splice(at, 1);
  return at >= 0;
}

/** The first field that does not fit; `times: 0` is until cleared, as `always` is. */
function wrongField({ method, kind, times, ms, retryAfter, error }: Json): string | undefined {
  const fits: Record<string, boolean> = {
    method: isMethod(method),
    kind: kindsFor(String(method)).includes(kind as FaultKind),
    times: times === undefined || isCount(times),
    ms: ms === undefined || (isCount(ms) && ms <= LONGEST_MS),
    retryAfter: retryAfter === undefined || (typeof retryAfter === 'number' && retryAfter >= 0),
    error: error === undefined || typeof error === 'string',
  };
  return Object.keys(fits).find((field) => !fits[field]);
}

function isMethod(method: unknown): boolean {
  if (typeof method !== 'string' || method === '') return false;
  return !method.startsWith('deliver:') || DELIVERY_NAMES.some((name) => name === method);
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0;
}

function faultFrom({ method, kind, error, retryAfter, ms, times, always }: Json): Fault {
  const forever = times === 0 || (times === undefined && always === true);
  return {
    id: newId('FA'),
    method: String(method),
    kind: kind as FaultKind,
    times: forever ? null : Number(times ?? 1),
    ...(kind === 'delay' ? { ms: Number(ms ?? USUAL_MS) } : {}),
    ...(typeof error === 'string' ? { error } : {}),
    ...(typeof retryAfter === 'number' ? { retryAfter } : {}),
  };
}
