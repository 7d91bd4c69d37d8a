import type { Asker } from '../slack/feature.ts';
import type { Report } from './types.ts';

/** Whether this person fills in the report of a department: its contact and its head do. */
export function fills(
  { department }: { department: string },
  { roles, department: own }: Pick<Asker, 'roles' | 'department'>,
): boolean {
  return own === department && (roles.includes('contact') || roles.includes('head'));
}

/** Whether something can be written into it now. */
export function isOpen({ report, locked }: { report: Pick<Report, 'state'>; locked: boolean }): boolean {
  return !locked && (report.state === 'draft' || report.state === 'returned');
}
