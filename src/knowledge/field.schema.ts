/** The eight fields of enforcement, as people write them. */
export const FIELDS = [
  '劳动监察',
  '环监执法',
  '安监执法',
  '土地执法',
  '治安管理',
  '工商执法',
  '质监执法',
  '城管执法',
] as const;
export type Field = (typeof FIELDS)[number];
