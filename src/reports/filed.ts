import type { CampaignDate } from '../knowledge/types.ts';
import type { Material } from './material.ts';

/** Departments that have handed in what a date asks for, by code; undefined where nothing here can tell. */
type Filed = (material: Material, day: string) => Set<string>;

/** By what is to be handed in. */
const sources: Partial<Record<CampaignDate['kind'], Filed>> = {
  plan: ({ plans }) =>
    new Set(
      plans
        .filter(({ values, state }) => values.kind === 'plan' && (state === 'submitted' || state === 'accepted'))
        .map(({ department }) => department),
    ),
  statistics: ({ statistics }, day) =>
    new Set(statistics.filter(({ due }) => due === day).map(({ department }) => department)),
};

export function filedFor(
  { kind, day }: Pick<CampaignDate, 'kind' | 'day'>,
  material: Material,
): Set<string> | undefined {
  return sources[kind]?.(material, day);
}

/** Where the state of what is to be handed in can be looked at. */
export const filedButtons: Partial<Record<CampaignDate['kind'], { action: string; value: string }>> = {
  plan: { action: 'plan_list', value: ':0:0:' },
};
