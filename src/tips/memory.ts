import type { Receipt } from './code/derive.ts';
import { type Limiter, limiter } from './limits.rules.ts';
import type { Vault } from './vault.ts';

/** What is remembered while the process lives, and never written: it would say who reported, or what. */
export interface Memory {
  limits: Record<'report' | 'status' | 'add' | 'unlock', { each: Limiter; all: Limiter }>;
  /** Files on their way, by Slack's id. */
  fetched: Map<string, Promise<Buffer>>;
  /** What the codes in open forms lead to: reckoned while the form is filled in, so that sending it is quick. */
  prepared: Map<string, Promise<Receipt>>;
  /** Private keys of those who have unlocked reading, until when (ms). */
  unlocked: Map<string, { identity: string; until: number }>;
}

const HOUR_MS = 3_600_000;

const memories = new WeakMap<Vault, Memory>();

export function memoryOf(vault: Vault): Memory {
  const memory = memories.get(vault) ?? fresh();
  memories.set(vault, memory);
  return memory;
}

/** Generous for people; a machine that tries codes or floods supervision is slowed down. */
function fresh(): Memory {
  const limit = (each: number, all: number) => ({
    each: limiter({ most: each, ms: HOUR_MS }),
    all: limiter({ most: all, ms: HOUR_MS }),
  });
  return {
    limits: { report: limit(5, 200), status: limit(20, 1000), add: limit(20, 1000), unlock: limit(10, 50) },
    fetched: new Map(),
    prepared: new Map(),
    unlocked: new Map(),
  };
}
