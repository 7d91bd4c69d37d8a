/** What people ask next about a power; each is answered from its card. */
export const nextCopy = {
  hearing: '要听证吗？',
  'on-the-spot': '能当场处罚吗？',
  transfer: '要移送吗？',
};
