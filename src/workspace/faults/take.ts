import { setTimeout as sleep } from 'node:timers/promises';
import type { World } from '../types.ts';
import type { Fault } from './kinds.ts';

/** The fault due for what goes by this name, counted as used; undefined when none is. */
export function takeFault(world: World, name: string): Fault | undefined {
  const any = name.startsWith('deliver:') ? name : '*';
  const at = world.faults.findIndex((fault) => fault.method === name || fault.method === any);
  const fault = world.faults[at];
  if (fault === undefined || fault.times === null) return fault;
  fault.times -= 1;
  if (fault.times <= 0) world.faults.splice(at, 1);
  return fault;
}

/** Whether what was asked is carried out, although its answer may come late or never. */
export function accepts(fault: Fault): boolean {
  return fault.kind === 'delay' || fault.kind.endsWith('-after');
}

/** Waits as long as a `delay` says; false when the workspace was closed meanwhile. */
export function delayed(world: World, fault: Fault | undefined): Promise<boolean> {
  if (fault?.kind !== 'delay') return Promise.resolve(true);
  const waited = sleep(fault.ms, undefined, { signal: world.ending.signal });
  return waited.then(
    () => true,
    () => false,
  );
}
