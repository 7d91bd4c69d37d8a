import { copy } from '../copy.ts';
import { type FileFault, faultOfFiles } from '../files/limits.ts';
import type { Json } from '../types.ts';

/** What is wrong with the files chosen in a `file_input`, as a sentence. */
export function filesMistake(element: Json, files: Json[]): string | undefined {
  const fault = faultOfFiles(element, files as never);
  return fault === undefined ? undefined : inWords(fault);
}

function inWords(fault: FileFault): string {
  switch (fault.why) {
    case 'many':
      return copy.filesAtMost(fault.most);
    case 'kind':
      return copy.fileKinds(fault.name, fault.kinds);
    case 'large':
      return copy.fileOver(fault.name, fault.most);
  }
}
