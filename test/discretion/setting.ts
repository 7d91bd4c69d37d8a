import { assess } from '../../src/discretion/assess.ts';
import type { Assessment, Basis, CaseInput, Stop } from '../../src/discretion/types.ts';
import { loadKnowledge } from '../../src/knowledge/index.ts';
import type { Penalty } from '../../src/knowledge/types.ts';
import { KNOWLEDGE } from '../knowledge/folder.ts';

const loaded = loadKnowledge(KNOWLEDGE);
if (!loaded.ok) throw new Error('the knowledge has mistakes');
export const { knowledge } = loaded;

const marks = { verified: true, readTwice: true, illustrative: false, local: false, unverified: [] };

export function packNamed(name: string): Basis['pack'] {
  const market = knowledge.packs.find(({ id }) => id === 'PACK-MARKET');
  const pack = knowledge.packs.find(({ id }) => id === `PACK-${name}`);
  if (name === 'DAYS' && market) return { ...market, id: 'PACK-DAYS', penalties: ['行政拘留'] };
  if (!pack) throw new Error(name);
  return pack;
}

export function setsNamed(...names: string[]): Basis['sets'] {
  return knowledge.circumstances.filter(({ id }) => names.includes(id.replace('CIR-', '')));
}

/** A made-up power with one penalty, under the real packs and circumstances. */
export function basisOf(penalty: Partial<Penalty> & Pick<Penalty, 'kind'>, change: Partial<Basis> = {}): Basis {
  return {
    power: {
      id: 'TST-01',
      field: '工商执法',
      title: '晾晒海带',
      penalties: [{ type: '罚款', plus: [], ...penalty }],
      penalised: [],
      marks,
    },
    pack: packNamed('MARKET'),
    sets: setsNamed('GENERAL'),
    law: { state: 'inForce' },
    ...change,
  };
}

export const input = (change: Partial<CaseInput> = {}): CaseInput => ({
  power: 'TST-01',
  row: 0,
  pack: 'PACK-MARKET',
  actEnd: '2026-03-01',
  found: '2026-05-01',
  facts: [],
  ...change,
});

/** The result, where there is one. */
export function result(given: Partial<CaseInput>, basis: Basis): Assessment {
  const assessed = assess(input(given), basis);
  if ('problem' in assessed) throw new Error(`stopped: ${assessed.problem}`);
  return assessed;
}

export function stop(given: Partial<CaseInput>, basis: Basis): Stop {
  const assessed = assess(input(given), basis);
  if (!('problem' in assessed)) throw new Error('it was not stopped');
  return assessed;
}
