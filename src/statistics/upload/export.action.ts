import { roleNames } from '../../people/index.ts';
import { type Action, defineAction } from '../../slack/feature.ts';
import { reply, share } from '../../slack/reply.ts';
import { auditHead } from '../../storage/audit.ts';
import { type Format, tableFile, tableMark } from '../book/export.ts';
import { standings } from '../book/standing.ts';
import { periodInput } from '../values.schema.ts';
import { copy } from './copy.ts';

/** 导出: the campaign's table for the supervisor who pressed. */
const exportButton = (id: string, format: Format): Action =>
  defineAction({
    id,
    allow: ['supervisor'],
    input: periodInput,
    run: async (period, services, { user, via }) => {
      const told = await standings(period, services);
      const head = await auditHead(services.records.db);
      const made = { at: services.clock(), by: roleNames.supervisor, head, including: false };
      const file = { name: copy.tableName(period, format), bytes: await tableFile(format, told, made) };
      return {
        ...reply(share(copy.tableSaid(told.period.name), file, 'you')),
        keep: (change) => change.audit(tableMark(told, { actor: user, format, via })),
      };
    },
  });

export const exportExcel = exportButton('stats_export', 'xlsx');
export const exportWord = exportButton('stats_export_word', 'docx');
