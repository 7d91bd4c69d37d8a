import type { CampaignDate } from '../knowledge/types.ts';
import type { Material } from './material.ts';
import type { Line } from './types.ts';

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

/** Where the state of what is to be handed in can be looked at: by supervision for all, by a department its own. */
export function filedButton(
  { kind, day }: Pick<CampaignDate, 'kind' | 'day'>,
  { form }: Material,
  department: string | undefined,
): Line['button'] {
  if (kind === 'plan') return { action: 'plan_list', value: ':0:0:' };
  if (kind !== 'statistics' || form?.period.due !== day) return undefined;
  const { id } = form.period;
  return department === undefined
    ? { action: 'stats_board', value: id }
    : { action: 'stats_show', value: `${id}:${department}:0` };
}
