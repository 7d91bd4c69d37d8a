import type { NamedFile } from '../keep/content.ts';
import type { NewTip } from '../keep/receive.ts';
import { words } from '../words.copy.ts';
import { copy } from './copy.ts';
import type { Reported } from './report.schema.ts';

/** What was filled in, as it is sealed. `department` is its name, absent where the reporter did not know. */
export function newTip(
  { code, accused, when, where, what, more1, more2, identity, name = '' }: Reported,
  { day, department, files }: { day: string; department: string | undefined; files: NamedFile[] },
): NewTip {
  const who = { [copy.whoAmI]: name };
  return {
    code,
    day,
    files,
    ...(department && { accused }),
    report: {
      [copy.accused]: department ?? words.unknownDepartment,
      ...(when && { [copy.when]: when }),
      ...(where && { [copy.where]: where }),
      [copy.what]: [what, more1, more2].filter(Boolean).join('\n'),
      ...(identity === 'open' && who),
    },
    identity: identity === 'sealed' ? { sealed: who } : identity,
  };
}
