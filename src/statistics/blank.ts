import { copy } from './copy.ts';
import { mustBeFilled } from './fields.ts';
import type { Opened } from './open.ts';

/** The fields that have to be filled in and are not: their codes, or the section where it is blank as a whole. */
export function blankIn({ form, report }: Pick<Opened, 'form' | 'report'>): { fields: number; where: string[] } {
  const sections = form.sections.map(({ id, fields }) => {
    const asked = mustBeFilled(fields);
    const codes = asked.filter(({ code }) => !report.cells[code]).map(({ code }) => code);
    return { codes, said: codes.length === asked.length ? [copy.wholly(id, codes.length)] : codes };
  });
  const blank = sections.filter(({ codes }) => codes.length > 0);
  return {
    fields: blank.reduce((sum, { codes }) => sum + codes.length, 0),
    where: blank.flatMap(({ said }) => said),
  };
}
