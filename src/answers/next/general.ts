import type { Knowledge } from '../../knowledge/types.ts';
import { generalCopy } from './copy.ts';
import type { Next } from './types.ts';

const POLICE = 'P-POLICE';

type General = { text: string; at: string[]; or?: string[] };

/**
 * Questions of one kind that anybody may ask, each with the entry that answers it; without those whose entry the
 * knowledge has not. `police`: the case is one of public security, which has terms of its own.
 */
export function general(kind: keyof typeof generalCopy, knowledge: Knowledge, police = false): Next[] {
  return (generalCopy[kind] as General[]).flatMap(({ text, at, or }) => {
    const [id = '', step] = at[0] === POLICE && !police ? (or ?? []) : at;
    const shown = shownBy(id, step, knowledge);
    return shown ? [{ text, ...shown }] : [];
  });
}

function shownBy(
  id: string,
  step: string | undefined,
  { procedures, rules }: Knowledge,
): Omit<Next, 'text'> | undefined {
  if (step === undefined) return rules.some((rule) => rule.id === id) ? { id } : undefined;
  const at = procedures.find((one) => one.id === id)?.steps.findIndex(({ name }) => name === step) ?? -1;
  return at < 0 ? undefined : { id, step: at };
}
