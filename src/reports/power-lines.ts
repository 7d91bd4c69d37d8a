import { copy } from './copy.ts';
import { totalOf } from './form-lines.ts';
import type { Material } from './material.ts';
import type { Line, Scope } from './types.ts';

const POWERS = 'B02';
const AT_POSTS = 'B03';

/**
 * Of a department's powers in the knowledge base those without a baseline of its own and without a publicity record; how
 * many stand at no post only its form can tell.
 */
export function powers({ powers: all, bodies, form }: Material, { department }: Scope): Line[] {
  const field = bodies.find(({ id }) => id === department)?.field;
  const own = all.filter((power) => power.field === field);
  const report = form?.reports.find((one) => one.department === department);
  const [counted, placed] = report ? [POWERS, AT_POSTS].map((code) => totalOf(code, report)) : [];
  const without = {
    baseline: own.filter(({ baseline }) => !baseline).length,
    publicity: own.filter(({ publicity }) => !publicity).length,
    post: typeof counted === 'number' && typeof placed === 'number' ? Math.max(0, counted - placed) : 0,
  };
  const facts = copy.powers(own.length, without);
  return facts ? [{ text: facts, button: { action: 'publicity_list', value: ':0:0:' } }] : [];
}
