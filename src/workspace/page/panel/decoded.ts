/** What was sent, with JSON that stood in form fields taken apart: pointers lead into it. */
export function decoded(value: unknown): unknown {
  if (typeof value === 'string') return parsed(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, typeof each === 'string' ? parsed(each) : each]),
  );
}

function parsed(text: string): unknown {
  if (!/^[[{]/.test(text)) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const LONGEST = 60;

/** The beginning of what stands somewhere, and how many characters it has; undefined where nothing does. */
export function excerpt(value: unknown): { text: string; length: number } | undefined {
  if (value === undefined) return undefined;
  const whole = [...(typeof value === 'string' ? value : JSON.stringify(value))];
  const text = whole.slice(0, LONGEST).join('');
  return { text: whole.length > LONGEST ? `${text}…` : text, length: whole.length };
}
