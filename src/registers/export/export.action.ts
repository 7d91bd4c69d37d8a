import { today } from '../../knowledge/day.grammar.ts';
import { roleNames, STAFF } from '../../people/index.ts';
import type { Services } from '../../services.ts';
import { type Action, type Asker, defineAction } from '../../slack/feature.ts';
import { reply, share } from '../../slack/reply.ts';
import { auditHead } from '../../storage/audit.ts';
import { writeWorkbook } from '../../workbook/index.ts';
import { mayRead } from '../allowed.rules.ts';
import { shanghaiMinute } from '../day.ts';
import type { Register } from '../define.ts';
import { shownValue } from '../list.schema.ts';
import { exportMark } from './all.ts';
import { registerBook, takenFrom } from './book.ts';
import { copy } from './copy.ts';
import type { Made } from './cover-sheet.ts';

/** 导出: what this person may see of a register, as a file for them. */
export function exportButton(register: Register): Action {
  return defineAction({
    id: `${register.id}_export`,
    allow: STAFF,
    input: shownValue,
    run: async (_, services, asker) => {
      const taken = await takenFrom([register], services, (one, kept) => mayRead(one, kept, asker));
      const records = taken[0]?.kept.length ?? 0;
      const bytes = await writeWorkbook(await registerBook(taken, await madeFor(asker, services), services));
      const file = { name: copy.file(register.name, today(services.clock())), bytes };
      return {
        ...reply(share(copy.said(register.name, records), file, 'you')),
        keep: (change) => change.audit(exportMark(register, records, { actor: asker.user, via: asker.via })),
      };
    },
  });
}

async function madeFor({ roles }: Asker, { records, clock }: Services): Promise<Made> {
  const by = roles.map((role) => roleNames[role]).join('、');
  const everything = roles.includes('supervisor');
  return { at: shanghaiMinute(clock()), by, everything, head: await auditHead(records.db), including: false };
}
