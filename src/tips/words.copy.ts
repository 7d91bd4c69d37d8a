import type { Tip } from './keep/tips.ts';

/** How a tip stands, as both sides read it. */
export const words = {
  states: { received: '已收', accepted: '受理', transferred: '转办', closed: '办结' } satisfies Record<
    Tip['state'],
    string
  >,
  results: { true: '查实', partly: '部分查实', untrue: '不实', refused: '不予受理' } satisfies Record<
    NonNullable<Tip['result']>,
    string
  >,
  register: '举报',
  unknownDepartment: '不清楚',
  own: '（本机关自定）',
  acceptBy: (day: string, left: string) => `应在${day}前决定是否受理，${left}`,
  closeBy: (day: string, left: string) => `应在${day}前办结，${left}`,
  left: (days: number) => (days < 0 ? `已超${-days}天` : days === 0 ? '今天到期' : `还有${days}天`),
};
