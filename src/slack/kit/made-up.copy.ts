/** The people of the sample data, by the last sign of their user ids. */
export const posts: Record<string, string> = {
  1: '一中队负责人',
  2: '二中队负责人',
  3: '三中队负责人',
  4: '窗口负责人',
  5: '执法人员',
  6: '联络员',
  7: '分管负责人',
  8: '监督人员',
};

const MADE_UP = /^U0SAMPLE[A-Z]{2}([1-8])$/;

/** What a made-up person of the sample data is called; undefined for everybody else. */
export function madeUp(user: string): string | undefined {
  const post = posts[MADE_UP.exec(user)?.[1] ?? ''];
  return post && `${post}（样例）`;
}

/** The user id of whoever has this post in a department, or of the supervision side. */
export function madeUpId(department: string, post: string): string | undefined {
  const sign = Object.keys(posts).find((one) => posts[one] === post);
  return sign && `U0SAMPLE${department || 'XX'}${sign}`;
}
