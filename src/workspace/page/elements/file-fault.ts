import type { FileFault } from '../../files/limits.ts';
import { copy } from '../copy.ts';

export function fileFaultInWords(fault: FileFault): string {
  switch (fault.why) {
    case 'many':
      return copy.files.atMost(fault.most);
    case 'kind':
      return copy.files.otherKind(fault.name, fault.kinds);
    case 'large':
      return copy.files.tooLarge(fault.name, fault.most);
  }
}
