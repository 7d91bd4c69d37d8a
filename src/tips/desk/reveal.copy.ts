/** What is read about requests for identities. */
export const copy = {
  title: '查看身份的申请',
  none: '没有等您决定的申请。',
  says: '申请的理由是密封的：请用保管人的密钥，在单独的机器上打开看。同意以后，要用监督机构和保管人两把密钥一起才能打开身份。',
  line: (day: string) => `${day}申请`,
  by: '申请人',
  decide: '决定',
  decision: '决定',
  granted: '同意',
  refused: '不同意',
  reason: '理由',
  done: '决定已留痕。',
  states: { asked: '，已申请查看，等保管人决定', granted: '，保管人已同意申请人查看', refused: '，查看申请没有同意' },
};
