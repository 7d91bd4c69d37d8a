import type { CampaignDate } from '../knowledge/types.ts';
import type { Material } from './material.ts';

/** Departments that have handed in what a date asks for, by code; undefined where nothing here can tell. */
type Filed = (material: Material) => Set<string>;

/** By what is to be handed in; the statistics form adds its own here. */
const sources: Partial<Record<CampaignDate['kind'], Filed>> = {
  plan: ({ plans }) =>
    new Set(
      plans
        .filter(({ values, state }) => values.kind === 'plan' && (state === 'submitted' || state === 'accepted'))
        .map(({ department }) => department),
    ),
};

export function filedFor({ kind }: Pick<CampaignDate, 'kind'>, material: Material): Set<string> | undefined {
  return sources[kind]?.(material);
}

/** Where the state of what is to be handed in can be looked at. */
export const filedButtons: Partial<Record<CampaignDate['kind'], { action: string; value: string }>> = {
  plan: { action: 'plan_list', value: ':0:0:' },
};
