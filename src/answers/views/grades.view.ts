import type { KnownBlock } from '@slack/types';
import type { Grade, GradeTable, Notices } from '../../knowledge/types.ts';
import { section } from '../../slack/kit/blocks.ts';
import { bold, lines, type Mrkdwn, md, plain } from '../../slack/kit/text.ts';
import { gradeRange, penaltySize, place } from '../amounts.ts';
import { copy } from './copy.ts';
import { markLines } from './marks.view.ts';
import { labelled } from './power.view.ts';

/** A graded table: the statutory range, then each grade with its conditions and its part of the range. */
export function gradesBlocks(table: GradeTable, notices: Notices): KnownBlock[] {
  const { title, tier, who, per, base, statutory, source, method, grades, marks } = table;
  const kind = statutory.kind as Parameters<typeof penaltySize>[0]['kind'];
  const range = penaltySize({ ...statutory, kind, type: '', plus: [], ...(base && { base }) });
  return [
    ...section(
      lines(
        md`${bold(title)} ${plain([table.power, tier].filter(Boolean).join('　'))}`,
        labelled(copy.statutory, `${per ?? ''}${range}${copy.aside(`${source.instrument}${place(source)}`)}`),
        labelled(copy.appliesTo, who),
        labelled(copy.method, method),
      ),
    ),
    ...section(lines(...grades.map(gradeLine))),
    ...markLines(marks, notices.grades),
  ];
}

function gradeLine(grade: Grade): Mrkdwn {
  const plus = grade.plus.length > 0 ? `；${copy.plus(grade.plus.join('、'))}` : '';
  const tier = grade.statutoryTier ? copy.statutoryTier(grade.statutoryTier) : '';
  return md`${bold(grade.grade)} ${plain(`${gradeRange(grade)}${tier}${plus}`)}
${plain(`　${copy.whenGrade}：${grade.conditions}`)}`;
}
