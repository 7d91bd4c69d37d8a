import type { Workbook } from '../../workbook/index.ts';
import { coverSheet, type Made } from './cover.ts';
import { departmentSheet } from './department.ts';
import { matrixSheet } from './matrix.ts';
import { overviewSheet } from './overview.ts';
import type { Told } from './standing.ts';
import { summarySheet } from './summary.ts';

/** The campaign's table: what it is, who has reported, the district's figures, and a sheet for each department. */
export function campaignBook(told: Told, made: Made): Workbook {
  return {
    title: `${told.form.name}　${told.period.name}`,
    sheets: [
      coverSheet(told, made),
      overviewSheet(told),
      summarySheet(told),
      matrixSheet(told),
      ...told.standings.map((standing) => departmentSheet(told, standing)),
    ],
  };
}
