import type { Fault, FaultKind, Json, World } from '../types.ts';

const KINDS: readonly FaultKind[] = [
  ...(['429', '500-before', '500-after', 'reset-after'] as const),
  ...(['hang', 'hang-after', 'html', 'error'] as const),
];

/** Adds a fault asked for over `/local/fault`; what is wrong with the request, or undefined. */
export function addFault(world: World, given: Json): string | undefined {
  const { method, kind, error, retryAfter, times } = given;
  if (typeof method !== 'string' || method === '') return 'method';
  if (!KINDS.includes(kind as FaultKind)) return 'kind';
  if (times !== undefined && !(Number.isInteger(times) && Number(times) > 0)) return 'times';
  world.faults.push({
    method,
    kind: kind as FaultKind,
    times: Number(times ?? 1),
    ...(typeof error === 'string' ? { error } : {}),
    ...(typeof retryAfter === 'number' ? { retryAfter } : {}),
  });
  return undefined;
}

/** The fault due for this call, counted as used; undefined when none is. */
export function takeFault(world: World, method: string): Fault | undefined {
  const at = world.faults.findIndex((fault) => fault.method === method || fault.method === '*');
  const fault = world.faults[at];
  if (fault === undefined) return undefined;
  fault.times -= 1;
  if (fault.times <= 0) world.faults.splice(at, 1);
  return fault;
}

/** Whether the call is carried out although its reply will be lost. */
export function accepts(fault: Fault): boolean {
  return fault.kind.endsWith('-after');
}
