import { copy } from './copy.ts';
import type { Material } from './material.ts';
import { shortNames } from './names.ts';

/** How one department stands, in the figures of the table and of the picture. */
export interface Standing {
  name: string;
  /** State of its implementation plan, in words. */
  plan: string;
  report: {
    state: 'accepted' | 'submitted' | 'draft' | 'returned' | 'none';
    filled: number;
    all: number;
    errors?: number;
  };
  /** Problems that are not closed. */
  problems: number;
  /** Records whose day has passed. */
  late: number;
}

/** Every department, in the order of the plan; nothing where no form is open. */
export function standingsOf(material: Material): Standing[] {
  const names = shortNames(material.bodies);
  return (material.form?.reports ?? []).map(({ department, line }) => {
    const own = material.open.filter(({ kept }) => kept.department === department);
    const begun = line.report.revision > 0;
    const { filled, all, errors } = line;
    return {
      name: names.get(department) ?? department,
      plan: planState(material, department),
      report: { state: begun ? line.report.state : 'none', filled, all, ...(begun && { errors }) },
      problems: own.filter(({ register }) => register.id === 'problem').length,
      late: own.filter(({ late }) => late).length,
    };
  });
}

/** Of the newest plan that there is. */
function planState({ plans, registers }: Material, department: string): string {
  const states = registers.find(({ id }) => id === 'plan')?.states ?? {};
  const plan = plans.find((one) => one.department === department && one.values.kind === 'plan');
  return (plan && states[plan.state]) ?? copy.noPlan;
}
