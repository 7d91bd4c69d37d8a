import type { Bar, FormState } from './types.ts';

/** The picture of a digest, and the same in words. */
export const copy = {
  /** Drawn first: both have to come out, and come out different. */
  proof: ['准', '绳'] as [string, string],
  file: (day: string) => `各部门进度-${day}.png`,
  title: (day: string) => `各部门进度　${day}`,
  due: (period: string, day: string, left: number) =>
    `${period}统计表　${day}前报${left > 0 ? `，还有${left}天` : left === 0 ? '，就是今天' : `，已过${-left}天`}`,
  sample: '含样例数据',
  example: '示意：日子照2013年编',
  states: { accepted: '已确认', submitted: '已提交', draft: '草稿', returned: '已退回', none: '未报' } as Record<
    FormState,
    string
  >,
  empty: '没有填',
  unknown: '—',
  columns: { errors: '要改', problems: '问题', late: '逾期' },
  bar: (state: string, filled: number, all: number) => `${state} ${filled}/${all}`,
  foot: '条长：填了几栏；要改：表里的错；问题：没有销号；逾期：过了期限',
  alt: {
    line: ({ name, filled, all, errors, problems, late }: Bar, state: string) =>
      [
        `${name}：${state}`,
        `填了${filled}/${all}栏`,
        errors !== undefined && `要改${errors}`,
        `问题${problems}`,
        `逾期${late}`,
      ]
        .filter(Boolean)
        .join('，'),
    whole: (title: string, lines: string[]) => `条形图。${title}。${lines.join('；')}。`,
  },
};
