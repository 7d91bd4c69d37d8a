import { parseArgs } from 'node:util';
import type { Period } from '../knowledge/day.ts';
import { suspension } from '../procedures/copy.ts';
import { readPeriods } from '../procedures/suspended.grammar.ts';

/** The days of every --suspended. The parser of the command line keeps only the last of several; all of them count. */
export function suspendedIn(rawArgs: string[]): Period[] {
  const options = { suspended: { type: 'string', multiple: true } } as const;
  const { suspended = [] } = parseArgs({ args: rawArgs, options, strict: false, allowPositionals: true }).values;
  return suspended.flatMap((written) => {
    const read = readPeriods(String(written));
    if ('wrong' in read) throw new Error(suspension.badOption(String(written)));
    return read.periods;
  });
}
