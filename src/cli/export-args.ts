import { ROLES, type Role, roleNames } from '../people/index.ts';
import { copy } from './copy.ts';

/** Who exports, as every export at a terminal asks it. */
export const by = {
  type: 'string',
  required: true,
  description: `the role of whoever exports: ${ROLES.join(', ')}`,
} as const;

/** For the audit and for the file. Throws one sentence for what is no role. */
export function exporter(written: string): { actor: Role; by: string; via: 'terminal' } {
  const found = ROLES.find((role) => role === written.trim());
  if (!found) throw new Error(`--by ${written}: say one of ${ROLES.join(', ')}.`);
  return { actor: found, by: copy.atTerminal(roleNames[found]), via: 'terminal' };
}

/** How the file is written, by its name. */
export function formatOf<Format extends string>(file: string, formats: readonly Format[]): Format {
  const found = formats.find((format) => file.toLowerCase().endsWith(`.${format}`));
  if (found) return found;
  throw new Error(`--out ${file}: name a file that ends with ${formats.map((format) => `.${format}`).join(' or ')}.`);
}
