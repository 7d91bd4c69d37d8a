import { chineseDay } from '../knowledge/day.grammar.ts';
import { daysWithin } from '../knowledge/day.ts';
import type { Campaign } from '../knowledge/types.ts';
import { copy } from './chart/copy.ts';
import type { Chart } from './chart/types.ts';
import type { Material } from './material.ts';
import { standingsOf } from './standings.ts';

/** The picture of how all departments stand; undefined where no form is open. */
export function chartOf(material: Material, campaigns: Campaign[]): Chart | undefined {
  const { form, day, sample } = material;
  if (!form) return undefined;
  const { name, due } = form.period;
  const example = campaigns.some((one) => one.example && one.dates.some((date) => date.day === due));
  const marks = [sample && copy.sample, example && copy.example].filter(Boolean);
  return {
    title: copy.title(chineseDay(day)),
    about: copy.due(name, chineseDay(due), daysLeft(day, due)),
    ...(marks.length > 0 && { mark: marks.join('　') }),
    bars: standingsOf(material).map(({ report, name: field, problems, late }) => ({
      ...{ name: field, problems, late },
      ...report,
    })),
  };
}

/** Negative once the day has passed. */
function daysLeft(day: string, due: string): number {
  return due >= day ? daysWithin({ from: day, to: due }) - 1 : 1 - daysWithin({ from: due, to: day });
}
