import type { Circumstance, CircumstanceSet, Effect, GradeName, RulePack } from '../knowledge/discretion.types.ts';

/** A circumstance, or several together, that has an effect in the case. */
export interface Hit {
  name: string;
  effect: Effect;
  source: string;
}

export const EXEMPTING: Effect[] = ['mustNot', 'mayNot', 'reducedOrNot', 'mayLighterReducedOrNot'];
const MITIGATING: Effect[] = [
  'mustLighterOrReduced',
  'mayLighterOrReduced',
  'mayLighter',
  'reducedOrNot',
  'mayLighterReducedOrNot',
];
const AGGRAVATING: Effect[] = ['mustHeavier', 'mayHeavier'];
/** Effects that let a penalty go below the lower limit of the law. */
export const REDUCING: Effect[] = [
  'mustLighterOrReduced',
  'mayLighterOrReduced',
  'reducedOrNot',
  'mayLighterReducedOrNot',
];

export function hitsOf(facts: ReadonlySet<string>, sets: CircumstanceSet[], pack: RulePack): Hit[] {
  const single = circumstancesOf(sets, pack).flatMap(({ id, name, effect, source }) =>
    effect && facts.has(id) ? [{ name, effect, source }] : [],
  );
  const joint = sets.flatMap((set) => set.joint.filter(({ needs }) => needs.every((id) => facts.has(id))));
  return [...single, ...joint.map(({ name, effect, source }) => ({ name, effect, source }))];
}

export function circumstancesOf(sets: CircumstanceSet[], pack: RulePack): Circumstance[] {
  return [...sets.flatMap((set) => set.circumstances), ...pack.circumstances];
}

export function withEffect(hits: Hit[], effects: Effect[]): Hit[] {
  return hits.filter(({ effect }) => effects.includes(effect));
}

/** Two circumstances of the case that cannot both be true. */
export function contradiction(
  facts: ReadonlySet<string>,
  all: Circumstance[],
): [Circumstance, Circumstance] | undefined {
  for (const one of all.filter(({ id }) => facts.has(id))) {
    const other = all.find(({ id }) => facts.has(id) && one.excludes.includes(id));
    if (other) return [one, other];
  }
  return undefined;
}

export interface Weighed {
  /** `weigh`: there are circumstances both ways, and no arithmetic decides between them. */
  grade: GradeName | 'weigh';
  mitigating: Hit[];
  aggravating: Hit[];
  /** What the pack says of two or more in one direction and none in the other. */
  several?: { way: string; source: string };
}

/** The grade that the circumstances of a case point to. */
export function weigh(hits: Hit[], pack: RulePack): Weighed {
  const [mitigating, aggravating] = [withEffect(hits, MITIGATING), withEffect(hits, AGGRAVATING)];
  const grade = gradeOf(mitigating, aggravating);
  const direction = mitigating.length > 1 ? 'lighter' : aggravating.length > 1 ? 'heavier' : undefined;
  const rule = grade === 'weigh' ? undefined : pack.several.find((one) => one.direction === direction);
  return { grade, mitigating, aggravating, ...(rule && { several: { way: rule.way, source: rule.source } }) };
}

function gradeOf(mitigating: Hit[], aggravating: Hit[]): Weighed['grade'] {
  if (mitigating.length > 0 && aggravating.length > 0) return 'weigh';
  if (aggravating.length > 0) return 'heavier';
  if (mitigating.some(({ effect }) => effect === 'reducedOrNot')) return 'reduced';
  return mitigating.length > 0 ? 'lighter' : 'ordinary';
}
