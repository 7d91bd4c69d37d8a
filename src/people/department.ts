import type { Body, Knowledge } from '../knowledge/types.ts';

/** What a department is called today, without what else has come of it. */
function shortName({ nameNow }: Body): string {
  return nameNow.split(/[；、]/)[0] ?? nameNow;
}

/** The same by its code; undefined for one that is none. */
export function departmentName({ bodies }: Knowledge, id: string | undefined): string | undefined {
  const found = bodies.find((body) => body.id === id);
  return found && shortName(found);
}

/** Every department as a choice of a form. */
export function departmentChoices({ bodies }: Knowledge): { value: string; label: string }[] {
  return bodies.map((body) => ({ value: body.id, label: `${shortName(body)}（${body.field}）` }));
}
