import type { Message } from '../../protocol.ts';

interface Drawn {
  replies?: Message[] | undefined;
}

/** Whether two sets of properties draw the same message: of its replies only who wrote them, and when, is drawn. */
export function sameMessage<T extends Drawn>(before: T, after: T): boolean {
  const { replies: old, ...rest } = before;
  const { replies: fresh, ...others } = after;
  const names = new Set([...Object.keys(rest), ...Object.keys(others)]) as Set<keyof typeof rest>;
  if ([...names].some((name) => rest[name] !== others[name])) return false;
  return old?.length === fresh?.length && (old ?? []).every((one, at) => one.ts === fresh?.[at]?.ts);
}
