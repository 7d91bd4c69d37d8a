import type { Procedure } from '../knowledge/types.ts';

/** What was typed before the date: a procedure and the words for the event in it. */
export interface Meant {
  procedures: Procedure[];
  event: string;
}

/** Finds the procedure by number, name or colloquial name, as the beginning of the text; several when the words fit several. */
export function meantProcedure(procedures: Procedure[], text: string): Meant {
  const named = procedures.flatMap((procedure) => namesOf(procedure).map((name) => ({ procedure, name })));
  const begins = named.filter(({ name }) => text.startsWith(name)).sort((a, b) => b.name.length - a.name.length);
  const [best] = begins;
  if (best) {
    const same = begins.filter(({ name }) => name === best.name).map(({ procedure }) => procedure);
    return { procedures: [...new Set(same)], event: text.slice(best.name.length).trim() };
  }
  const [first = '', ...rest] = text.split(/\s+/);
  const inside = first === '' ? [] : procedures.filter((one) => namesOf(one).some((name) => name.includes(first)));
  return { procedures: inside, event: rest.join(' ') };
}

/** Number, name and colloquial names. */
export function namesOf({ id, name, says }: Procedure): string[] {
  return [id, name, ...says];
}
