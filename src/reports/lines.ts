import { addDays } from '../knowledge/day.ts';
import { categoryNumbers, copy } from './copy.ts';
import type { Material, Open } from './material.ts';
import { shortNames } from './names.ts';

/** One line of a digest: what there is how often, and the button that shows it. */
export interface Line {
  text: string;
  button?: { action: string; value: string };
}

/** What a digest is about: everything, for the supervision side, or one department. */
export type Scope = { department?: string };

/** A part of the weekly digest; undefined where there is nothing to say. */
type Part = (material: Material, scope: Scope) => Line | undefined;

/** How near a day has to be to be named; the plan sets no number of days. */
const SOON = { certificates: 30, commitments: 14 };

/** In the order in which they are read; the statistics form adds its own here. */
export const parts: Part[] = [late, problems, waits, certificates, delegations, letters, commitments, changed];

const inScope = ({ open }: Material, { department }: Scope): Open[] =>
  open.filter(({ kept }) => department === undefined || kept.department === department);

function late(material: Material, scope: Scope): Line | undefined {
  const found = inScope(material, scope).filter((one) => one.late);
  if (found.length === 0) return undefined;
  const byDepartment = scope.department === undefined ? countedByDepartment(found, material) : '';
  return { text: copy.late(found.length, byDepartment), button: { action: 'report_list', value: 'late' } };
}

function countedByDepartment(found: Open[], { bodies }: Material): string {
  const counted = bodies.map(({ id }) => ({ id, number: found.filter(({ kept }) => kept.department === id).length }));
  const names = shortNames(bodies);
  return counted
    .filter(({ number }) => number > 0)
    .map(({ id, number }) => `${names.get(id)} ${number}`)
    .join('　');
}

function problems(material: Material, scope: Scope): Line | undefined {
  const found = inScope(material, scope).filter(({ register }) => register.id === 'problem');
  const byCategory = Object.entries(categoryNumbers).map(
    ([id, name]) => `${name} ${found.filter(({ kept }) => kept.values.category === id).length}`,
  );
  return lineOf(found, (all) => copy.problems(all, byCategory.join('　')), ['problem', 'unended']);
}

function waits(material: Material, scope: Scope): Line | undefined {
  const found = scope.department === undefined ? material.open.filter((one) => one.waits) : [];
  if (found.length === 0) return undefined;
  return { text: copy.waits(found.length), button: { action: 'report_list', value: 'waits' } };
}

function certificates(material: Material, scope: Scope): Line | undefined {
  const days = SOON.certificates;
  return lineOf(dueWithin(material, scope, 'certificate', days), (all) => copy.certificates(all, days), [
    'certificate',
    'unended',
  ]);
}

function delegations(material: Material, scope: Scope): Line | undefined {
  return lineOf(inState(material, scope, ['delegation', 'unfiled']), copy.delegations, ['delegation', 'unfiled']);
}

function letters(material: Material, scope: Scope): Line | undefined {
  return lineOf(inState(material, scope, ['letter', 'unsigned']), copy.letters, ['letter', 'unsigned']);
}

function commitments(material: Material, scope: Scope): Line | undefined {
  const days = SOON.commitments;
  const found = dueWithin(material, scope, 'commitment', days).filter((one) => !one.late);
  return lineOf(found, (all) => copy.commitments(all, days), ['commitment', 'open']);
}

function changed({ changed: fields, bodies }: Material, { department }: Scope): Line | undefined {
  const field = bodies.find(({ id }) => id === department)?.field;
  const number = department === undefined ? fields.length : fields.filter((one) => one === field).length;
  if (number === 0) return undefined;
  return { text: copy.changed(number), ...(department === undefined && { button: { action: 'review', value: '0' } }) };
}

function inState(material: Material, scope: Scope, [id, state]: [string, string]): Open[] {
  return inScope(material, scope).filter(({ register, kept }) => register.id === id && kept.state === state);
}

function dueWithin(material: Material, scope: Scope, id: string, days: number): Open[] {
  const until = addDays(material.day, days);
  return inScope(material, scope).filter(
    ({ register, due }) => register.id === id && due !== undefined && due <= until,
  );
}

/** A count, and the list of a register from which it comes. */
function lineOf(found: Open[], words: (all: number) => string, [id, state]: [string, string]): Line | undefined {
  if (found.length === 0) return undefined;
  return { text: words(found.length), button: { action: `${id}_list`, value: `${state}:0:0:` } };
}
