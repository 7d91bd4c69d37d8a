const BREAKS = ['\n', '。', '；', '，', ' '];

/** Cuts text into pieces of at most `limit` code points, at line or sentence ends where there are any. Nothing is lost. */
export function split(text: string, limit: number): string[] {
  const points = [...text];
  if (points.length <= limit) return text === '' ? [] : [text];
  const end = lastBreak(points, limit);
  return [points.slice(0, end).join(''), ...split(points.slice(end).join(''), limit)];
}

/** The first `limit` code points, with … where something was cut. */
export function clip(text: string, limit: number): string {
  const points = [...text];
  if (points.length <= limit) return text;
  const head = points.slice(0, limit - 1);
  return `${head.slice(0, beforeToken(head.join(''), limit - 1)).join('')}…`;
}

function lastBreak(points: string[], limit: number): number {
  for (const mark of BREAKS) {
    const at = points.lastIndexOf(mark, limit - 1);
    if (at > limit / 2) return at + 1;
  }
  return beforeToken(points.slice(0, limit).join(''), limit);
}

/** Never cuts through an entity (&amp;) or a link (<…|…>). */
function beforeToken(head: string, limit: number): number {
  const open = head.match(/(&[a-z]{0,4}|<[^<>]*)$/);
  const whole = open?.index ? [...head.slice(0, open.index)].length : limit;
  return whole || limit;
}
