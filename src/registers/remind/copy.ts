/** Reminders of what stands in the registers. */
export const copy = {
  title: (things: number) => `到期提醒：${things}件`,
  text: (things: number, late: number) =>
    late > 0 ? `到期提醒：${things}件，其中${late}件已逾期` : `到期提醒：${things}件`,
  left: (day: string, days: number) => `期限${day}，还有${days}天`,
  today: (day: string) => `期限${day}，就是今天`,
  late: (day: string, days: number) => `期限${day}，已逾期${days}天`,
  owner: '负责人',
  look: '查看',
  more: (left: number) => `还有${left}件，用 /my 看全部。`,
  missed: (day: string) => `迟发：有的应在${day}提醒，当时程序没有运行。`,
  snooze: '稍后提醒',
  why: '为什么提醒我',
  snoozed: (day: string) => `好，还没办完的，${day}再提醒您一次。`,
  nothing: '这条提醒里没有您的事，或者已经没有了。',
  reason:
    '登记在您名下、还没办完、写了期限的，会提醒您；本部门逾期的、负责人已经没有身份的，也提醒部门联络员。部门的统计表到期前没有报的，提醒部门联络员，没有联络员的提醒部门负责人。期限前14天、7天、3天、1天、当天和逾期后第一个工作日各提醒一次，碰上放假提前到前一个工作日；只在工作日8:30到18:00，一天最多一条。办完、销号、报送了就不再提醒。',
};
