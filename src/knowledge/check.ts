import { checkCitations } from './checks/citations.ts';
import { checkIds } from './checks/ids.ts';
import { checkLinks } from './checks/links.ts';
import { checkReferences } from './checks/references.ts';
import { checkTables } from './checks/tables.ts';
import type { Sources } from './sources.ts';
import type { Mistake } from './types.ts';

/** What no file shows alone: numbers used twice or unlike the file's name, references to what is not there, tables without their penalty. */
export function checkSources(sources: Sources): Mistake[] {
  return [checkIds, checkReferences, checkLinks, checkTables, checkCitations].flatMap((check) => check(sources));
}
